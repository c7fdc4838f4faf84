/// Two headlines and whether people found that they tell one happening.
public struct HeadlinePair: Hashable, Sendable {
    public var first: String
    public var second: String
    public var isSame: Bool

    public init(first: String, second: String, isSame: Bool) {
        self.first = first
        self.second = second
        self.isSame = isSame
    }

    /// The part of five that it belongs to, by a hash of both texts: the same for a pair on every run.
    var fold: Int {
        Int(TextHash.of("\(first)\t\(second)".utf8) % 5)
    }
}
