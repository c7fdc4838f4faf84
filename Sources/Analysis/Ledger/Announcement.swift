import EventModel

/// What is announced: a plan by whom, of what kind, about what. Said again within half a year it is no news.
struct Announcement: Hashable, Sendable {
    /// Days within which the same announcement is a repeat.
    static let memory = 180

    var direction: Direction
    var root: EventRoot
    var topics: [String]
    var target: String

    /// Nil for what is no plan or too vague to be known again.
    init?(_ event: some EventFields) {
        guard event.modality == .planned || event.modality == .conditional, let root = event.root,
            root == .agree || (LineRule.isDeed(root) && root != .consult), !event.topics.isEmpty
        else { return nil }
        direction = event.direction
        self.root = root
        topics = event.topics.sorted()
        target = event.target ?? ""
    }

    /// What it is known by, the same in every run.
    var fingerprint: UInt64 {
        Fingerprint("\(direction.text)|\(root.rawValue)|\(topics.joined(separator: ","))|\(target)").number
    }
}
