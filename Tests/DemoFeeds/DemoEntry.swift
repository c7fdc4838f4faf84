import EventModel

/// An item as one version of its feed shows it.
struct DemoEntry: Hashable, Sendable {
    var id: String
    var link: String
    var title: String
    var summary: String
    var publishedAt: Timestamp?
    var updatedAt: Timestamp?
}
