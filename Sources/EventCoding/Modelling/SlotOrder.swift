/// Which party of the dyad the text names first: the model knows them as first and second only, so that what it learned
/// of one pair of states serves any other.
struct SlotOrder: Hashable, Sendable {
    /// 0 or 1, the party in the first slot.
    let first: Int

    init(first: Int) {
        self.first = first
    }

    init(_ reading: Reading) {
        for mention in reading.mentions {
            if case .party(let side) = mention.actor {
                first = side
                return
            }
        }
        first = 0
    }

    /// 0 for the slot of the party named first, 1 for the other.
    func slot(of side: Int) -> Int { side == first ? 0 : 1 }

    /// The answer of the direction head for an initiator, nil being both.
    func label(ofInitiator side: Int?) -> String {
        guard let side else { return "both" }
        return slot(of: side) == 0 ? "first" : "second"
    }

    /// The initiator an answer of the direction head stands for; nil is both.
    func initiator(ofLabel label: String) -> Int? {
        switch label {
        case "first": first
        case "second": 1 - first
        default: nil
        }
    }
}
