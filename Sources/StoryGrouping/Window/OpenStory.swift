import EventModel

/// A story that may still grow.
struct OpenStory: Sendable {
    let id: String
    let firstAt: Timestamp
    /// When it became known, by which the older of two stories is told.
    let knownAt: Timestamp
    private(set) var names: [EventName] = []
    /// Members still in the window, oldest first.
    var serials: [Int32] = []
    private var origins: [Origin] = []
    private var hasFirst = false
    private var hasSecond = false

    private struct Origin: Hashable, Sendable {
        let name: String
        let side: Voice.Side
    }

    init(id: String, firstAt: Timestamp, knownAt: Timestamp) {
        self.id = id
        self.firstAt = firstAt
        self.knownAt = knownAt
    }

    mutating func join(_ name: EventName, _ voice: Voice) {
        names.append(name)
        hear(voice)
    }

    /// Counts a voice; a second of the same origin changes nothing.
    mutating func hear(_ voice: Voice) {
        guard !voice.isSilent else { return }
        let origin = Origin(name: voice.origin, side: voice.side)
        if !origins.contains(where: { $0.name == origin.name }) { origins.append(origin) }
        guard voice.isOfficial else { return }
        if voice.side == .first { hasFirst = true }
        if voice.side == .second { hasSecond = true }
    }

    mutating func absorb(_ other: OpenStory) {
        names += other.names
        serials = (serials + other.serials).sorted()
        for origin in other.origins where !origins.contains(where: { $0.name == origin.name }) {
            origins.append(origin)
        }
        hasFirst = hasFirst || other.hasFirst
        hasSecond = hasSecond || other.hasSecond
    }

    var corroboration: Corroboration {
        Corroboration(
            hasFirst: hasFirst, hasSecond: hasSecond, thirdOrigins: origins.count { $0.side == .third },
            origins: origins.count)
    }
}
