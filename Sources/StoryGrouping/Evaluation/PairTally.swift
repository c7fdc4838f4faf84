/// How often an answer of “same happening” was right, and how much of what is the same it found.
public struct PairTally: Hashable, Sendable {
    /// Said to be the same, and the same.
    public var hits = 0
    /// Said to be the same.
    public var said = 0
    /// The same.
    public var same = 0

    public init(hits: Int = 0, said: Int = 0, same: Int = 0) {
        self.hits = hits
        self.said = said
        self.same = same
    }

    public var precision: Double { said == 0 ? 0 : Double(hits) / Double(said) }
    public var recall: Double { same == 0 ? 0 : Double(hits) / Double(same) }
    public var f1: Double { said + same == 0 ? 0 : 2 * Double(hits) / Double(said + same) }

    mutating func note(says: Bool, isSame: Bool) {
        if says { said += 1 }
        if isSame { same += 1 }
        if says, isSame { hits += 1 }
    }
}
