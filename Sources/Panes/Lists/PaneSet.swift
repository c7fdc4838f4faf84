import EventModel

/// The lists a row belongs to, in one byte.
struct PaneSet: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static func of(_ pane: PaneID) -> PaneSet { PaneSet(rawValue: 1 << pane.place) }

    func contains(_ pane: PaneID) -> Bool { rawValue & (1 << pane.place) != 0 }

    /// Where a row belongs by its coding. What does not concern the dyad belongs only to the list of everything, which
    /// holds it when a filter asks for it (`relevance:any`).
    static func of(_ outline: RowOutline) -> PaneSet {
        var set: PaneSet = .of(.all)
        if outline.relevance == .none { return set }
        if outline.isRhetorical { set.formUnion(.of(.rhetoric)) }
        if outline.relevance == .context { return set.union(.of(.context)) }
        // The bits of the dimensions are those of the quarters, both in the order of `RelationDimension.allCases`.
        return set.union(PaneSet(rawValue: outline.dimensions.bits & 0x0F))
    }
}
