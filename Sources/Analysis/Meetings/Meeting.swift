public import EventModel

/// One meeting as several reports tell of it.
public struct Meeting: Hashable, Sendable {
    public var firstDay: Int
    public var lastDay: Int
    public var level: MeetingLevel
    public var mode: MeetingMode
    /// Events that tell of it, earliest first.
    public var events: [EventKey]
    /// Verified chronology entries that record it.
    public var entries: [String]
    /// Whether a side's own source, two sources or the chronology stand behind it.
    public var isConfirmed: Bool

    /// Days by which reports of one meeting lie apart at most.
    static let reach = 3

    /// Sightings brought together: the same level and mode within three days is one meeting. Newest first.
    static func meetings(_ sightings: [MeetingSighting]) -> [Meeting] {
        var meetings: [Meeting] = []
        for level in MeetingLevel.allCases {
            for mode in MeetingMode.allCases {
                let own = sightings.filter { $0.level == level && $0.mode == mode }.sorted { $0.order < $1.order }
                meetings += joined(own)
            }
        }
        return meetings.sorted { ($1.firstDay, $0.order) < ($0.firstDay, $1.order) }
    }

    private static func joined(_ sightings: [MeetingSighting]) -> [Meeting] {
        var groups: [[MeetingSighting]] = []
        for sighting in sightings {
            if let last = groups.last?.last, sighting.day - last.day <= reach {
                groups[groups.count - 1].append(sighting)
            } else {
                groups.append([sighting])
            }
        }
        return groups.compactMap(Meeting.init)
    }

    private init?(_ sightings: [MeetingSighting]) {
        guard let first = sightings.first, let last = sightings.last else { return nil }
        (firstDay, lastDay, level, mode) = (first.day, last.day, first.level, first.mode)
        var sources: Set<String> = []
        var isOfficial = false
        (events, entries) = ([], [])
        for sighting in sightings {
            switch sighting.witness {
            case .chronology(let id): entries.append(id)
            case .event(let key, let source, let official):
                events.append(key)
                sources.insert(source)
                isOfficial = isOfficial || official
            }
        }
        isConfirmed = isOfficial || sources.count >= 2 || !entries.isEmpty
    }

    private var order: Int {
        (MeetingLevel.allCases.firstIndex(of: level) ?? 0) * 8 + (MeetingMode.allCases.firstIndex(of: mode) ?? 0)
    }
}

extension MeetingSighting {
    fileprivate var order: String {
        let day = String(self.day + 1_000_000)
        switch witness {
        case .chronology(let id): return "\(day) a \(id)"
        case .event(let key, _, _): return "\(day) b \(String(key.number + 1_000_000_000_000))"
        }
    }
}
