/// A wish to move through rows.
enum Movement: Hashable {
    case rows(Int)
    /// Halves of what is visible.
    case halfPages(Int)
    case first, last

    /// Rows to go where `height` are visible of `count`.
    func distance(height: Int, count: Int) -> Int {
        switch self {
        case .rows(let rows): rows
        case .halfPages(let halves): halves * max(1, halves.magnitude == 2 ? (height - 1) / 2 : height / 2)
        case .first: -count
        case .last: count
        }
    }
}
