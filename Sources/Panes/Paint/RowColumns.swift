/// The widths of a row's columns in a pane of a width; 0 where a column is left out.
struct RowColumns: Hashable {
    /// Marks: star or mark, and new.
    let gutter: Int
    let time = 6
    /// With 7 columns the third party a joint act is aimed at stands behind the arrow, with 3 before the headline.
    let direction: Int
    /// Who stands behind the story: `MB·3` where there is room, else one letter.
    let side: Int
    let root: Int
    let topic: Int
    let headline: Int

    /// What the root word takes in full.
    static let fullRoot = 9

    /// Context has no direction between the two, and needs no column for it.
    init(width: Int, pane: PaneID) {
        gutter = width >= 50 ? 2 : 1
        direction = pane == .context ? 0 : width >= 86 ? 7 : 3
        side = width >= 50 ? 4 : 1
        root = width >= 72 ? Self.fullRoot : 5
        topic = width >= 110 ? 20 : width >= 90 ? 18 : width >= 72 ? 12 : 0
        let shown = [time, direction, side, root, topic].filter { $0 > 0 }
        headline = max(0, width - gutter - shown.reduce(0, +) - shown.count)
    }
}
