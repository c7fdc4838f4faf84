/// What an import came to.
public struct ImportCount: Hashable, Sendable {
    public var new = 0
    public var revised = 0
    public var ignored = 0
    public var unchanged = 0

    public init() {}

    public mutating func add(_ other: ImportCount) {
        new += other.new
        revised += other.revised
        ignored += other.ignored
        unchanged += other.unchanged
    }

    /// For the user, in one line.
    public var words: String {
        "\(new) new events, \(revised) revised, \(ignored) reports kept as irrelevant, \(unchanged) known already"
    }
}
