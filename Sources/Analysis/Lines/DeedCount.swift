import EventModel

/// A deed counted plainly: this calendar year so far, beside the last one up to the same date.
public struct DeedCount: Hashable, Sendable {
    public enum Deed: String, CaseIterable, Sendable {
        case patrols = "joint patrols"
        case drills = "joint drills"
        case leaders = "leaders' meetings in person"
        case vetoes = "joint vetoes"
        case trade = "trade to date"
    }

    public var deed: Deed
    public var thisYear: Measure<Double>
    public var lastYear: Measure<Double>
    /// `times`, or the series' unit.
    public var unit: String
    /// Through when the figures reach, where that is before now: `through 2026-10`.
    public var remark: String?
    /// What was counted, of both years, newest first.
    public var occasions: [DeedOccasion] = []
}

/// Counts deeds from acts, the chronology, votes and the trade series.
struct DeedCounting {
    let stories: any StorySource
    let dossier: Dossier
    let meetings: MeetingBoard
    let front: UnitedFront
    let series: [SeriesPoint]
    let now: Timestamp

    /// Days within which reports tell of one and the same patrol or drill.
    private static let reach = 10

    private var year: YearToDate { YearToDate(today: DayNumber.day(of: now)) }

    func all() -> [DeedCount] {
        [
            acts(.patrols, topic: "patrols"), acts(.drills, topic: "drills"), leaders(), vetoes(), trade(),
        ].compactMap(\.self)
    }

    private func acts(_ deed: DeedCount.Deed, topic: String) -> DeedCount {
        var days = stories.days { kind in
            kind.topic == topic && kind.direction == .both && (kind.root == .cooperate || kind.root == .mobilize)
        }
        days += recorded(topic).map(\.day)
        var spans: [ClosedRange<Int>] = []
        for day in days.sorted() where day <= year.this.upperBound {
            if let last = spans.last, day - last.upperBound <= Self.reach {
                spans[spans.count - 1] = last.lowerBound...day
            } else {
                spans.append(day...day)
            }
        }
        return count(deed, spans.map { occasion($0, topic: topic) })
    }

    /// One patrol or drill: the chronology's entries of its days, and how its reports are found.
    private func occasion(_ days: ClosedRange<Int>, topic: String) -> DeedOccasion {
        let entries = recorded(topic).filter { days.contains($0.day) }.map(\.entry)
        let filter =
            "topic:\(topic) relevance:dyad after:\(DayNumber.text(days.lowerBound)) before:\(DayNumber.text(days.upperBound + 1))"
        return DeedOccasion(
            days: days, words: entries.first?.title ?? "reported", entries: entries.map(\.id), filter: filter)
    }

    private func recorded(_ topic: String) -> [(day: Int, entry: ChronologyEntry)] {
        dossier.chronology.filter { $0.isVerified && $0.topics.contains(topic) && $0.root == .cooperate }
            .filter { $0.date.precision == .day }
            .compactMap { entry in DayNumber.day(of: entry.date).map { ($0, entry) } }
    }

    private func leaders() -> DeedCount {
        let held = meetings.meetings.filter { $0.isConfirmed && $0.level == .leaders && $0.mode == .inPerson }
        return count(
            .leaders,
            held.map { meeting in
                let title = dossier.chronology.first { $0.id == meeting.entries.first }?.title
                return DeedOccasion(
                    days: meeting.firstDay...meeting.lastDay, words: title ?? "reported", entries: meeting.entries,
                    events: meeting.events)
            })
    }

    private func vetoes() -> DeedCount? {
        guard let end = front.bodies.first(where: { $0.body == .securityCouncil })?.dataEnd else { return nil }
        func joint(_ days: ClosedRange<Int>) -> Measure<Double> {
            let (from, to) = (DayNumber.text(days.lowerBound), DayNumber.text(days.upperBound))
            guard end >= from else { return .notEnoughVolume(seen: 0, needed: 1, unit: "recorded votes") }
            return .value(Double(front.vetoCount(from: from, through: to).joint))
        }
        return DeedCount(
            deed: .vetoes, thisYear: joint(year.this), lastYear: joint(year.last), unit: "times",
            remark: "votes recorded through \(end)", occasions: jointVetoes)
    }

    private var jointVetoes: [DeedOccasion] {
        front.vetoes.filter { $0.veto == .joint }.compactMap { judged in
            guard let day = DayNumber.day(ofText: judged.vote.date), isCounted(day) else { return nil }
            return DeedOccasion(
                days: day...day, words: "\(judged.vote.title) (\(judged.vote.id), \(judged.vote.source))", entries: [])
        }
    }

    private func isCounted(_ day: Int) -> Bool { year.this.contains(day) || year.last.contains(day) }

    /// Sums of monthly points of the trade series over the same months of both years.
    private func trade() -> DeedCount? {
        let points = series.filter { $0.series.hasPrefix("trade") && $0.period.utf8.count == 7 && $0.knownAt <= now }
        var values: [String: SeriesPoint] = [:]
        for point in points where (values[point.period]?.revision ?? -1) < point.revision {
            values[point.period] = point
        }
        let thisYear = DayNumber.text(year.this.lowerBound).prefix(4)
        let lastYear = DayNumber.text(year.last.lowerBound).prefix(4)
        let months = values.keys.filter { $0.hasPrefix(thisYear) }.map { $0.suffix(3) }.sorted()
        guard let latest = months.last, let unit = values["\(thisYear)\(latest)"]?.unit else { return nil }
        func sum(_ year: Substring) -> Measure<Double> {
            let found = months.compactMap { values["\(year)\($0)"]?.value }
            return found.count == months.count
                ? .value(found.reduce(0, +)) : .notEnoughVolume(seen: found.count, needed: months.count, unit: "months")
        }
        return DeedCount(
            deed: .trade, thisYear: sum(thisYear), lastYear: sum(lastYear), unit: unit,
            remark: "\(months.count) months, through \(thisYear)\(latest)",
            occasions: [thisYear, lastYear].flatMap { year in
                months.reversed().compactMap { values["\(year)\($0)"] }.compactMap(Self.occasion)
            })
    }

    private static func occasion(_ point: SeriesPoint) -> DeedOccasion? {
        guard let day = DayNumber.day(ofText: point.period) else { return nil }
        let revised = point.revision > 0 ? ", revised" : ""
        return DeedOccasion(
            days: day...day,
            words: "\(point.period): \(FigureText.plain(point.value)) \(point.unit)\(revised) (\(point.source))",
            entries: [])
    }

    private func count(_ deed: DeedCount.Deed, _ occasions: [DeedOccasion]) -> DeedCount {
        func times(_ year: ClosedRange<Int>) -> Measure<Double> {
            .value(Double(occasions.count { year.contains($0.days.lowerBound) }))
        }
        return DeedCount(
            deed: deed, thisYear: times(year.this), lastYear: times(year.last), unit: "times", remark: nil,
            occasions: occasions.filter { isCounted($0.days.lowerBound) }
                .sorted { $0.days.lowerBound > $1.days.lowerBound })
    }
}
