public import EventModel

/// Meetings counted and dated: how many of each kind, and how long ago the last one was.
public struct MeetingBoard: Hashable, Sendable {
    /// One level and mode.
    public struct Line: Hashable, Sendable {
        public var level: MeetingLevel
        public var mode: MeetingMode
        /// Confirmed ones of the calendar year up to now, and of the last year up to the same date.
        public var thisYear: Int
        public var lastYear: Int
        /// Days since the last one ended, or nil where none is known.
        public var daysSince: Int?
    }

    public let asOf: Timestamp
    /// Newest first, unconfirmed ones too.
    public let meetings: [Meeting]
    /// Of the kinds that ever were, highest level first.
    public let lines: [Line]

    public init(_ sightings: [MeetingSighting], dossier: Dossier, now: Timestamp) {
        asOf = now
        let today = DayNumber.day(of: now)
        let finder = MeetingFinder(dossier: dossier)
        let told = dossier.chronology.compactMap(finder.sighting).filter { $0.day <= today }
        meetings = Meeting.meetings(sightings.filter { $0.day <= today } + told)
        let year = YearToDate(today: today)
        let confirmed = meetings.filter(\.isConfirmed)
        lines = MeetingLevel.allCases.flatMap { level in
            MeetingMode.allCases.compactMap { mode in
                let own = confirmed.filter { $0.level == level && $0.mode == mode }
                guard let last = own.map(\.lastDay).max() else { return nil }
                return Line(
                    level: level, mode: mode, thisYear: own.count { year.this.contains($0.firstDay) },
                    lastYear: own.count { year.last.contains($0.firstDay) }, daysSince: today - last)
            }
        }
    }

    public func line(_ level: MeetingLevel, _ mode: MeetingMode) -> Line? {
        lines.first { $0.level == level && $0.mode == mode }
    }
}
