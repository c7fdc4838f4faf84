/// The widths of a row's columns in a pane of a width; 0 where a column is left out.
struct RowColumns: Hashable {
    /// Marks: star or mark, and new.
    let gutter: Int
    let time = 6
    let direction: Int
    let side = 1
    let root: Int
    let topic: Int
    let headline: Int

    init(width: Int) {
        gutter = width >= 50 ? 2 : 1
        direction = width >= 56 ? 7 : 3
        root = width >= 56 ? 9 : 4
        topic = width >= 110 ? 20 : width >= 90 ? 16 : width >= 70 ? 12 : 0
        let fixed = gutter + time + direction + side + root + topic + (topic > 0 ? 5 : 4)
        headline = max(0, width - fixed)
    }
}
