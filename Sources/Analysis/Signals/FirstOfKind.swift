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
    static func firsts(_ source: some StorySource, chronology: [ChronologyEntry], today: Int) -> [FirstOfKind] {
        guard let span = source.span, today - span.lowerBound >= neededGap else { return [] }
        let sightings = source.actSightings(from: today - recentDays + 1, through: today)
        let previous = source.lastDays(of: Dictionary(sightings.map { ($0.kind, $0.day) }) { first, _ in first })
        return sightings.compactMap { sighting -> FirstOfKind? in
            let told = Self.lastDay(of: sighting.kind, in: chronology, before: sighting.day)
            let last = [previous[sighting.kind], told].compactMap(\.self).max()
            if let last, sighting.day - last < neededGap { return nil }
            if last == nil, sighting.day - span.lowerBound < neededObservation { return nil }
            return FirstOfKind(
                kind: sighting.kind, day: sighting.day, previous: last, observedSince: span.lowerBound,
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

    /// `first R+C COOPERATE patrols →JPN since 2024-11-30`; `seen since observation began on …` where nobody watched
    /// before.
    public func words(_ dossier: Dossier) -> String {
        let kind = kind.words(dossier)
        let since = "seen since observation began on \(DayNumber.text(observedSince))"
        guard let previous else { return "first \(kind) \(since)" }
        // The chronology tells landmarks, not all that was: behind the observation it can only be named.
        if previous < observedSince {
            return "first \(kind) \(since); in the chronology last on \(DayNumber.text(previous))"
        }
        return "first \(kind) since \(DayNumber.text(previous))"
    }
}

extension StorySource {
    typealias ActSighting = (kind: ActKind, day: Int, keys: [EventKey])

    /// The first story of each kind of act among the stories that began in a span, with its events of that kind, in
    /// the order of the stories.
    func actSightings(from first: Int, through last: Int) -> [ActSighting] {
        var sightings: [ActSighting] = []
        var places: [ActKind: Int] = [:]
        for day in first...last {
            let page = page(of: day)
            for story in page.stories {
                story.forEach { member in
                    guard let kind = page.act(of: member) else { return }
                    if let place = places[kind] {
                        if sightings[place].day == day { sightings[place].keys.append(member.key) }
                    } else {
                        places[kind] = sightings.count
                        sightings.append((kind, day, [member.key]))
                    }
                }
            }
        }
        return sightings
    }
}
