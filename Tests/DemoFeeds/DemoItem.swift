/// An item of a demo feed, with what happens to it while one watches.
struct DemoItem: Hashable, Sendable {
    /// Seconds counted from the start of the demo; negative is before it.
    enum Publication: Hashable, Sendable {
        case at(Int64)
        case undated
    }

    struct Edit: Hashable, Sendable {
        var at: Int64
        var title: String
    }

    var feed: String
    var id: String
    var publication: Publication
    var title: String
    var summary: String
    /// In rising order of time.
    var edits: [Edit]

    /// When it enters the feed: an item older than the start is there from the start.
    var entersAt: Int64 {
        switch publication {
        case .at(let seconds): max(0, seconds)
        case .undated: 0
        }
    }

    /// Every moment at which the feed that holds it changes.
    var changes: [Int64] { [entersAt] + edits.map(\.at) }

    func title(at elapsed: Int64) -> String {
        edits.last { $0.at <= elapsed }?.title ?? title
    }

    /// Seconds from the start of the last edit, if there was one.
    func editedAt(_ elapsed: Int64) -> Int64? {
        edits.last { $0.at <= elapsed }?.at
    }
}
