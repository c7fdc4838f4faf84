/// How many chunks are searched at once, and by what.
public struct ChunkLanes: Sendable {
    /// Calls a body once for each number below a count, in any order or at once, and hands back what it gave by number.
    public typealias Run = @Sendable (Int, @Sendable (Int) -> ChunkFinding) -> [ChunkFinding]

    /// Chunks handed out together; whether to pause is asked between two such batches.
    let width: Int
    let run: Run

    public init(width: Int, run: @escaping Run) {
        self.width = max(1, width)
        self.run = run
    }

    /// One after the other, on the lane that asks.
    public static let one = ChunkLanes(width: 1) { count, body in (0..<count).map(body) }
}

/// What was found out about one chunk.
public struct ChunkFinding: Sendable {
    let answer: ChunkAnswer
    /// Events at which a regular expression was given up.
    let costlyEvents: Int
}
