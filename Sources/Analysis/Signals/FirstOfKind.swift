public import EventModel

/// An act of a kind that was not seen for half a year, or never while we watched.
public struct FirstOfKind: Hashable, Sendable {
    /// Days without an act of the kind that make the next one a first.
    static let neededGap = 180
    /// Days of observation before *never* may be said.
    static let neededObservation = 365
    /// Days back from now in which a first still is news.
    static let recentDays = 14

    public var kind: ActKind
    /// Days since 1970-01-01.
    public var day: Int
    /// The last time before, where there was one.
    public var previous: Int?
    /// The first day of observation.
    public var observedSince: Int
    public var evidence: [EventKey]

    /// The firsts of the last fortnight, newest first. The chronology's verified entries count as seen.
    static func firsts(_ ledger: StoryLedger, chronology: [ChronologyEntry], today: Int) -> [FirstOfKind] {
        guard let span = ledger.span, today - span.lowerBound >= neededGap else { return [] }
        let sightings = ledger.sightings(from: today - recentDays + 1, through: today)
        let numbers = Set(sightings.keys)
        let previous = ledger.lastDays(of: numbers, before: sightings)
        return sightings.compactMap { number, sighting -> FirstOfKind? in
            let kind = ledger.acts.values[Int(number) - 1]
            let told = Self.lastDay(of: kind, in: chronology, before: sighting.day)
            let last = [previous[number], told].compactMap(\.self).max()
            if let last, sighting.day - last < neededGap { return nil }
            if last == nil, sighting.day - span.lowerBound < neededObservation { return nil }
            return FirstOfKind(
                kind: kind, day: sighting.day, previous: last, observedSince: span.lowerBound,
                evidence: sighting.keys)
        }.sorted { ($1.day, $0.kind.order) < ($0.day, $1.kind.order) }
    }

    private static func lastDay(of kind: ActKind, in chronology: [ChronologyEntry], before day: Int) -> Int? {
        chronology.filter { entry in
            entry.isVerified && entry.root == kind.root && entry.direction == kind.direction
                && (kind.topic.isEmpty || entry.topics.contains(kind.topic))
        }
        // The act itself may stand in the chronology already.
        .compactMap { DayNumber.day(of: $0.date) }.filter { $0 < day - 3 }.max()
    }

    /// `first R+C COOPERATE patrols →JPN since 2024-11-30`.
    public func words(_ dossier: Dossier) -> String {
        let kind = kind.words(dossier)
        guard let previous else {
            let since = DayNumber.start(of: observedSince).civil().dateText
            return "first \(kind) seen since observation began on \(since)"
        }
        return "first \(kind) since \(DayNumber.start(of: previous).civil().dateText)"
    }
}

extension StoryLedger {
    struct Sighting {
        var day: Int
        var keys: [EventKey]
    }

    /// The first story of each kind of act among the stories that began in a span, with its events of that kind.
    func sightings(from first: Int, through last: Int) -> [UInt32: Sighting] {
        var sightings: [UInt32: Sighting] = [:]
        for day in first...last {
            for story in stories(of: day) {
                story.forEach { member in
                    guard member.act != 0 else { return }
                    if sightings[member.act] == nil {
                        sightings[member.act] = Sighting(day: day, keys: [member.key])
                    } else if sightings[member.act]?.day == day {
                        sightings[member.act]?.keys.append(member.key)
                    }
                }
            }
        }
        return sightings
    }

    /// The last day on which each of the kinds was seen before its sighting.
    func lastDays(of numbers: Set<UInt32>, before sightings: [UInt32: Sighting]) -> [UInt32: Int] {
        var days: [UInt32: Int] = [:]
        for story in stories {
            guard let story else { continue }
            let day = story.day
            story.forEach { member in
                guard member.act != 0, numbers.contains(member.act), let sighting = sightings[member.act],
                    day < sighting.day
                else { return }
                days[member.act] = max(days[member.act] ?? .min, day)
            }
        }
        return days
    }
}
