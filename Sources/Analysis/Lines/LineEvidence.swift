public import EventModel

/// What a figure is made of: the stories behind one line, heaviest first.
public struct LineEvidence: Hashable, Sendable {
    /// One story's part in the figure.
    public struct Part: Hashable, Sendable {
        /// Its reports, earliest first, with what each gives and why.
        public var reports: [Report]
        public var day: Int
        /// Independent origins.
        public var origins: Int
        /// Effect on closeness −1…+1; for front and friction 1.
        public var value: Double
        /// What is left of its weight today.
        public var weight: Double
        /// Whether it repeats an announcement and therefore adds nothing.
        public var isRepeat: Bool
    }

    public struct Report: Hashable, Sendable {
        public var key: EventKey
        public var weight: Double
        public var value: Double
        public var remark: LineShare.Remark
    }

    public let line: RelationLine
    public let scope: LineScope
    public let parts: [Part]
    /// Stories of the span that give this line nothing, each with its reason.
    public let silent: [Part]

    /// The stories of the last `days` days up to `now`.
    public init(
        _ source: some StorySource, line: RelationLine, scope: LineScope = .overall, now: Timestamp, days: Int = 60,
        settings: LineSettings = .standard
    ) {
        self.line = line
        self.scope = scope
        let today = max(0, DayNumber.day(of: now))
        let first = max(0, today - max(1, days) + 1)
        let keeping = LineSettings.keeping(halfLife: settings.fastHalfLife)
        var memory = RepeatMemory()
        var parts: [Part] = []
        for day in max(0, first - Announcement.memory)...today {
            let page = source.page(of: day)
            let decay = Exponential.power(keeping, Double(today - day))
            for story in page.stories {
                let isRepeat = page.announcement(of: story).map { memory.isRepeat($0, on: day) } ?? false
                guard day >= first else { continue }
                if let part = Self.part(story, isRepeat, line, scope, decay) { parts.append(part) }
            }
        }
        self.parts = parts.filter { $0.weight > 0 }
            .sorted { ($1.weight, $0.reports[0].key) < ($0.weight, $1.reports[0].key) }
        silent = parts.filter { $0.weight <= 0 }.sorted { ($1.day, $0.reports[0].key) < ($0.day, $1.reports[0].key) }
    }

    private static func part(
        _ story: StoryTally, _ isRepeat: Bool, _ line: RelationLine, _ scope: LineScope, _ decay: Double
    ) -> Part? {
        var reports: [Report] = []
        story.forEach { member in
            guard scope.contains(member.dimensions), line == .friction ? member.friction > 0 : member.line == line
            else {
                return
            }
            let value = line == .friction ? member.friction : member.closeness
            reports.append(
                Report(key: member.key, weight: member.weightValue, value: value, remark: member.remark))
        }
        guard !reports.isEmpty else { return nil }
        let origins = story.origins()
        let shares = LineTrack.tracks(of: line).map { StoryWeight(story, track: $0, origins: origins) }
        let weight = isRepeat ? 0 : shares.reduce(0) { $0 + $1.weight }
        let value = weight == 0 ? 0 : shares.reduce(0) { $0 + $1.weight * $1.value } / weight
        return Part(
            reports: reports, day: story.day, origins: origins, value: value, weight: weight * decay,
            isRepeat: isRepeat)
    }
}
