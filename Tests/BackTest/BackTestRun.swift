import Analysis
import EventModel
import SeededRandom

/// Walks through time and compares what is noticed with what is known to have been.
struct BackTestRun {
    let dossier: Dossier
    /// By the day on which they are known.
    private let rowsOfDay: [Int: [EventRow]]
    private var ledger: RelationLedger
    private var nextDay: Int
    private var noticed: [Int: Set<String>] = [:]

    init(dossier: Dossier, rows: [EventRow]) {
        self.dossier = dossier
        rowsOfDay = Dictionary(grouping: rows) { DayNumber.day(of: $0.knownAt) }
        ledger = RelationLedger(dossier: dossier)
        nextDay = rowsOfDay.keys.min() ?? 0
    }

    static let reach = 14
    static let controlSeed: UInt64 = 20_261_124

    mutating func report(_ moments: [Moment]) {
        let controls = Self.controls(avoiding: moments)
        let days = Set(
            moments.flatMap { Array($0.day - 1...$0.day + Self.reach) } + controls.flatMap { Array($0 - 1..<$0 + 7) })
        for day in days.sorted() { notice(day) }
        var hits = 0
        for moment in moments {
            let found = signs(of: moment)
            if !found.isEmpty { hits += 1 }
            let stories = volume(of: moment)
            print(
                "\(found.isEmpty ? "MISS" : "HIT ") \(DayNumber.text(moment.day)) \(moment.title) [\(stories) stories in its time]: \(found.joined(separator: "; "))"
            )
        }
        var alarms = 0
        for week in controls {
            let fresh = (week..<week + 7).flatMap { day in
                began(day).filter { !$0.hasPrefix("first") }.map { "\(DayNumber.text(day)) \($0)" }
            }
            if !fresh.isEmpty { alarms += 1 }
            print(
                "\(fresh.isEmpty ? "quiet" : "ALARM") week of \(DayNumber.text(week)): \(fresh.joined(separator: "; "))"
            )
        }
        print("hits \(hits) of \(moments.count); control weeks with an alarm \(alarms) of \(controls.count)")
    }

    /// Signs of the moment's scope, or of the whole, that were not there the day before.
    private func signs(of moment: Moment) -> [String] {
        let before = noticed[moment.day - 1] ?? []
        let name = moment.scope.name
        var signs: [String] = []
        for day in moment.day...moment.day + Self.reach {
            for sign in (noticed[day] ?? []).subtracting(before).sorted() {
                let isBurst = sign.hasPrefix("burst \(name)") || sign.hasPrefix("burst overall")
                let isMove = sign == "\(moment.line.rawValue) \(name) \(moment.trend.rawValue)"
                let isFirst = sign.hasPrefix("first") && sign.contains("[\(name)]")
                guard isBurst || isMove || isFirst, !signs.contains(where: { $0.hasSuffix(sign) }) else { continue }
                signs.append("\(DayNumber.text(day)) \(sign)")
            }
        }
        return signs
    }

    /// Stories of the dyad and the moment's scope that were told in its time at all: what could be noticed.
    private func volume(of moment: Moment) -> Int {
        (moment.day...moment.day + Self.reach).reduce(0) { sum, day in
            sum
                + (rowsOfDay[day] ?? []).count { row in
                    guard row.relevance == .dyad, case .dimension(let dimension) = moment.scope else { return false }
                    return row.dimensions.contains(dimension)
                }
        }
    }

    private func began(_ day: Int) -> [String] {
        (noticed[day] ?? []).subtracting(noticed[day - 1] ?? []).sorted()
    }

    /// What stands at the end of a day, with what was known by then.
    private mutating func notice(_ day: Int) {
        while nextDay <= day {
            for row in rowsOfDay[nextDay] ?? [] { ledger.add(row) }
            nextDay += 1
        }
        let now = DayNumber.start(of: day + 1).advanced(by: -1)
        let state = RelationState(&ledger, material: RelationState.Material(dossier: dossier), now: now)
        var signs: Set<String> = []
        for series in state.signalBoard.series where series.verdict.isBurst {
            signs.insert("burst \(series.series.name(dossier))")
        }
        for figure in state.lines.figures where figure.trend != .steady && !figure.standing.isWithheld {
            signs.insert("\(figure.line.rawValue) \(figure.scope.name) \(figure.trend.rawValue)")
        }
        for first in state.signalBoard.firsts {
            let dimensions = dossier.topics.first { $0.id == first.kind.topic }?.dimensions.map(\.rawValue) ?? []
            for dimension in dimensions { signs.insert("\(first.words(dossier)) [\(dimension)]") }
        }
        noticed[day] = signs
    }

    /// The first days of twelve weeks drawn from 2013 to 2025, none within 28 days of a moment.
    private static func controls(avoiding moments: [Moment]) -> [Int] {
        var random = SeededRandom(seed: controlSeed)
        guard let first = DayNumber.day(ofText: "2013-01-01"), let last = DayNumber.day(ofText: "2025-12-24") else {
            return []
        }
        var weeks: [Int] = []
        while weeks.count < 12 {
            let week = first + Int(random.unit() * Double(last - first))
            if moments.contains(where: { abs($0.day - week) <= 28 }) || weeks.contains(where: { abs($0 - week) < 7 }) {
                continue
            }
            weeks.append(week)
        }
        return weeks.sorted()
    }
}
