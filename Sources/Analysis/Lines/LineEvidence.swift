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
        _ ledger: StoryLedger, line: RelationLine, scope: LineScope = .overall, now: Timestamp, days: Int = 60,
        settings: LineSettings = .standard
    ) {
        self.line = line
        self.scope = scope
        let today = DayNumber.day(of: now)
        let keeping = LineSettings.keeping(halfLife: settings.fastHalfLife)
        var parts: [Part] = []
        var silent: [Part] = []
        for day in max(0, today - max(0, days) + 1)...max(0, today) {
            let decay = Exponential.power(keeping, Double(today - day))
            for story in ledger.stories(of: day) {
                guard let part = Self.part(story, ledger, line, scope, decay) else { continue }
                if part.weight > 0 { parts.append(part) } else { silent.append(part) }
            }
        }
        self.parts = parts.sorted { ($1.weight, $0.reports[0].key) < ($0.weight, $1.reports[0].key) }
        self.silent = silent.sorted { ($1.day, $0.reports[0].key) < ($0.day, $1.reports[0].key) }
    }

    private static func part(
        _ story: StoryTally, _ ledger: StoryLedger, _ line: RelationLine, _ scope: LineScope, _ decay: Double
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
        let isRepeat = ledger.isRepeat(story)
        let shares = LineTrack.tracks(of: line).map { StoryWeight(story, track: $0, origins: origins) }
        let weight = isRepeat ? 0 : shares.reduce(0) { $0 + $1.weight }
        let value = weight == 0 ? 0 : shares.reduce(0) { $0 + $1.weight * $1.value } / weight
        return Part(
            reports: reports, day: story.day, origins: origins, value: value, weight: weight * decay,
            isRepeat: isRepeat)
    }
}

extension StoryLedger {
    /// The stories that began on a day, in the order of their first reports.
    func stories(of day: Int) -> [StoryTally] {
        (storiesOfDay[day] ?? []).compactMap { stories[Int($0)] }.sorted { LedgerMember.isBefore($0.lead, $1.lead) }
    }
}
