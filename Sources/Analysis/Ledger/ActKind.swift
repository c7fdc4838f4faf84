public import EventModel

/// A kind of act, for *first ever* and *first since*: who did what about what, against whom.
public struct ActKind: Hashable, Sendable {
    public var direction: Direction
    public var root: EventRoot
    /// The leading topic, or empty.
    public var topic: String
    /// The third party, or empty.
    public var target: String

    public init(direction: Direction, root: EventRoot, topic: String, target: String) {
        self.direction = direction
        self.root = root
        self.topic = topic
        self.target = target
    }

    /// Least confidence of an event that can make a first.
    static let neededConfidence = 0.5

    /// The kind of an act that was done; nil for words, plans, routine and what has neither topic nor target.
    init?(_ event: some EventFields) {
        guard let root = event.root, LineRule.isDeed(root) || (root == .reject && event.target != nil),
            root != .consult,
            !event.isRoutine, event.modality != .planned, event.modality != .conditional, event.modality != .denied,
            event.direction != .undirected, event.register == .act || event.register == .officialWord,
            (event.confidence ?? LineRule.usualConfidence) >= Self.neededConfidence
        else { return nil }
        let topic = event.topics.first ?? ""
        let target = event.direction == .both ? event.target ?? "" : ""
        guard !topic.isEmpty || !target.isEmpty else { return nil }
        self.init(direction: event.direction, root: root, topic: topic, target: target)
    }

    /// `R+C COOPERATE patrols →JPN`, with the dossier's letters and labels.
    public func words(_ dossier: Dossier) -> String {
        let label = dossier.topics.first { $0.id == topic }?.label ?? topic
        let parts = [dossier.letters(of: direction), root.rawValue, label, target.isEmpty ? "" : "→\(target)"]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// By which kinds are ordered where nothing else decides.
    var order: String { "\(direction.text) \(root.rawValue) \(topic) \(target)" }
}
