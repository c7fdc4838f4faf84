import EventModel

/// Where a row belongs, in two bytes.
struct RowTraits: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    static let routine = RowTraits(rawValue: 1 << 8)
    /// Coded by our own coder: what others coded shows only when asked for.
    static let own = RowTraits(rawValue: 1 << 9)
    /// Concerns the dyad or its context.
    static let relevant = RowTraits(rawValue: 1 << 10)
    /// Concerns the dyad itself.
    static let dyad = RowTraits(rawValue: 1 << 11)
    /// Its coding was corrected by an analyst.
    static let corrected = RowTraits(rawValue: 1 << 12)
    /// What is shown without a filter.
    static let shown: RowTraits = [.own, .relevant]

    init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    init(_ outline: RowOutline) {
        var traits = RowTraits(rawValue: UInt16(PaneSet.of(outline).rawValue))
        if outline.isRoutine { traits.insert(.routine) }
        if outline.isOwn { traits.insert(.own) }
        if outline.relevance != .none { traits.insert(.relevant) }
        if outline.relevance == .dyad { traits.insert(.dyad) }
        if outline.isCorrected { traits.insert(.corrected) }
        self = traits
    }

    var panes: PaneSet { PaneSet(rawValue: UInt8(truncatingIfNeeded: rawValue)) }
}
