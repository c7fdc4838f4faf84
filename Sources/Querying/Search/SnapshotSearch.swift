public import EventModel

/// A query over the sealed rows of a snapshot, chunk by chunk, newest first, so that it can pause, go on, and take over
/// what holds when events arrive.
///
/// Titles are in memory and answer at once; what only a summary decides waits until the archive's text is handed over.
public struct SnapshotSearch: Sendable {
    public let query: Query
    let marks: EventMarks
    private let expression: QueryExpression
    private var chunks: [EventChunk] = []
    private var answers: [ChunkAnswer?] = []
    /// Numbers of chunks that wait, the newest last.
    private var waiting: [Int] = []
    /// Rows beyond which a former answer to a wider query has no match, by the chunk's number.
    private var bounds: [(chunk: EventChunk, places: ChunkPlaces)?] = []
    private var keyPlaces = KeyPlaces()
    private(set) var costlyEvents = 0
    /// How many rows only their summaries decide; kept, because it is asked for after every slice.
    public private(set) var undecidedCount = 0

    /// Takes over from `former` what its rows can be, where this query implies that one.
    public init(_ query: Query, marks: EventMarks, after former: SnapshotSearch? = nil) {
        self.query = query
        self.marks = marks
        expression = query.expression.inOrderOfCost
        if let former, former.marks == marks, query.implies(former.query) {
            bounds = zip(former.chunks, former.answers).map { chunk, answer in
                answer.map { (chunk, $0.possibly) }
            }
        }
    }

    /// Whether it searches for this.
    public func isOf(_ query: Query, marks: EventMarks) -> Bool {
        self.query == query && self.marks == marks
    }

    /// Whether a former answer narrows this one.
    public var isNarrowed: Bool { !bounds.isEmpty }

    /// Goes over to another snapshot: what was found out holds for the chunks that both have.
    public mutating func follow(_ snapshot: ModelSnapshot) {
        for (number, chunk) in snapshot.chunks.enumerated() {
            if number == chunks.count {
                chunks.append(chunk)
                answers.append(nil)
            } else if chunks[number] !== chunk {
                chunks[number] = chunk
                answers[number] = nil
            }
        }
        if chunks.count > snapshot.chunks.count {
            chunks.removeLast(chunks.count - snapshot.chunks.count)
            answers.removeLast(answers.count - chunks.count)
        }
        undecidedCount = answers.reduce(0) { $0 + ($1?.undecided.count ?? 0) }
        let moments = chunks.map { $0.span?.upperBound ?? Timestamp(seconds: .min) }
        waiting = chunks.indices.filter { answers[$0] == nil }.sorted { (moments[$0], $1) < (moments[$1], $0) }
    }

    /// Searches titles until all are done or `shouldPause`, asked after each batch of chunks, says so; answers whether
    /// all are.
    ///
    /// `shouldStop` is asked every few rows of a regular expression, so that the next key ends what nobody waits for.
    @discardableResult
    public mutating func advance(
        on lanes: ChunkLanes = .one, shouldPause: () -> Bool = { false },
        shouldStop: @Sendable () -> Bool = { false }
    ) -> Bool {
        while !waiting.isEmpty {
            let batch = Array(waiting.suffix(lanes.width).reversed())
            let parts = batch.map { (chunk: chunks[$0], candidates: candidates($0, chunks[$0])) }
            let search = ChunkSearch(query: query, expression: expression, marks: marks, costlyEvents: costlyEvents)
            let findings = lanes.run(batch.count) { place in
                search.finding(in: parts[place].chunk, among: parts[place].candidates, shouldStop)
            }
            if shouldStop() { return false }
            for (number, finding) in zip(batch, findings) {
                answers[number] = finding.answer
                undecidedCount += finding.answer.undecided.count
                costlyEvents += finding.costlyEvents
            }
            waiting.removeLast(batch.count)
            if shouldPause() { break }
        }
        return waiting.isEmpty
    }

    private func candidates(_ number: Int, _ chunk: EventChunk) -> ChunkPlaces {
        guard number < bounds.count, let bound = bounds[number], bound.chunk === chunk else { return chunk.places }
        return bound.places
    }

    /// Titles searched and titles there are.
    public var progress: (done: Int, of: Int) {
        ((chunks.count - waiting.count) * EventLog.chunkSize, chunks.count * EventLog.chunkSize)
    }

    /// What the user should know about the answer: a regular expression that was too costly.
    public var problem: String? {
        QueryRun(query, marks: marks, costlyEvents: costlyEvents).problem
    }

    /// The rows of a chunk that match as far as is known; none before it was searched.
    public func matches(inChunk number: Int) -> ChunkPlaces {
        (number < answers.count ? answers[number]?.likely : nil) ?? ChunkPlaces()
    }

    /// The rows, tail and revisions, that match; their texts are whole.
    public func matching(_ rows: [EventRow]) -> [Bool] {
        var run = QueryRun(query, marks: marks, costlyEvents: costlyEvents)
        return rows.map { run.matches($0) }
    }
}

// MARK: - Summaries

extension SnapshotSearch {
    /// Keys of rows that only their summaries decide, newest chunk first, at most `limit`.
    public func undecidedKeys(limit: Int) -> [EventKey] {
        var keys: [EventKey] = []
        for (chunk, answer) in zip(chunks, answers) {
            guard let answer, keys.count < limit else { continue }
            answer.undecided.forEach { if keys.count < limit { keys.append(chunk.key(at: $0)) } }
        }
        return keys
    }

    /// Takes whole texts from the archive; those of decided or unknown events change nothing.
    public mutating func decide(_ texts: [EventText]) {
        keyPlaces.follow(chunks)
        var run = QueryRun(query, marks: marks, costlyEvents: costlyEvents)
        for text in texts {
            guard let place = keyPlaces.place(of: text.key) else { continue }
            let (number, index) = place.quotientAndRemainder(dividingBy: EventLog.chunkSize)
            guard let answer = answers[number], answer.possibly.contains(index), !answer.surely.contains(index) else {
                continue
            }
            answers[number]?.decide(index, matches: run.matches(WholeMember(chunks[number][index], text.folded)))
            undecidedCount -= 1
        }
        costlyEvents = run.costlyEvents
    }

    /// Lets the title have the last word for these events, where they are still undecided.
    public mutating func settle(_ keys: [EventKey]) {
        for key in keys {
            guard let place = keyPlaces.place(of: key) else { continue }
            let (number, index) = place.quotientAndRemainder(dividingBy: EventLog.chunkSize)
            guard let answer = answers[number], answer.possibly.contains(index), !answer.surely.contains(index) else {
                continue
            }
            answers[number]?.decide(index, matches: answer.likely.contains(index))
            undecidedCount -= 1
        }
    }

    /// Lets the titles have the last word for all rows whose text could not be had.
    public mutating func settle() {
        for number in answers.indices { answers[number]?.settle() }
        undecidedCount = 0
    }
}
