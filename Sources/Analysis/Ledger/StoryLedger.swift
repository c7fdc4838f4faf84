public import EventModel

/// The stories of the dyad with what lines, bursts and evidence need of their reports; grows with each event.
///
/// Adding in any order, and adding what was taken out again, gives the same aggregates. Events of other coders never
/// enter.
public struct StoryLedger: Sendable {
    /// Events known later do not exist yet.
    public let asOf: Timestamp
    let dyad: Dyad
    private let rule: LineRule
    private let voices: [String: Voice]

    private(set) var stories: [StoryTally?] = []
    private var places: [StoryName: Int32] = [:]
    /// Where events are that were moved by a revision.
    private var moved: [EventKey: StoryName] = [:]
    private(set) var storiesOfDay: [Int: [Int32]] = [:]
    private var aggregates: [Int: DayAggregate] = [:]

    private(set) var families = Numbering<String>()
    private(set) var sources = Numbering<String>()
    private(set) var acts = Numbering<ActKind>()
    private(set) var announcements = Numbering<UInt64>()
    private var announced: [UInt32: [Int32]] = [:]

    /// How many events are within.
    public private(set) var count = 0
    /// How many of them an analyst has corrected.
    public private(set) var corrected: Set<EventKey> = []

    public init(dyad: Dyad, voices: [String: Voice] = [:], asOf: Timestamp = Timestamp(seconds: .max)) {
        self.dyad = dyad
        self.voices = voices
        self.asOf = asOf
        rule = LineRule(dyad: dyad)
    }

    /// A day's aggregate; an empty one where nothing happened.
    public mutating func aggregate(of day: Int) -> DayAggregate {
        if let known = aggregates[day] { return known }
        let fresh = computed(day)
        aggregates[day] = fresh
        return fresh
    }

    /// The days on which stories began: first and last.
    public var span: ClosedRange<Int>? {
        guard let first = storiesOfDay.keys.min(), let last = storiesOfDay.keys.max() else { return nil }
        return first...last
    }
}

// MARK: - Growing

extension StoryLedger {
    /// Adds an event, unless it is not of the dyad, of another coder, or not known yet.
    public mutating func add(_ event: some EventFields) {
        guard event.relevance == .dyad, event.knownAt <= asOf, event.orderedAt <= asOf,
            event.coder == RowOutline.ownCoder
        else { return }
        insert(member(of: event), into: StoryName(event))
        count += 1
        if event.isCorrected { corrected.insert(event.key) }
    }

    /// Lays the new form of an event over its old one, which was added before.
    public mutating func revise(_ event: some EventFields, from old: some EventFields) {
        remove(old)
        add(event)
        noteMoved(event)
    }

    /// Takes out an event that was added before.
    mutating func remove(_ old: some EventFields) {
        remove(old.key, from: moved[old.key] ?? StoryName(old))
    }

    /// Remembers in which story the new form of an event is.
    mutating func noteMoved(_ event: some EventFields) {
        moved[event.key] = StoryName(event)
    }

    private mutating func insert(_ member: LedgerMember, into name: StoryName) {
        if let place = places[name] {
            guard var story = stories[Int(place)] else {
                stories[Int(place)] = StoryTally(member)
                return enter(place)
            }
            guard LedgerMember.isBefore(member, story.lead) else {
                stories[Int(place)] = nil  // So that the array of reports is grown in place.
                story.add(member)
                stories[Int(place)] = story
                return aggregates[story.day] = nil
            }
            leave(place)
            story.add(member)
            stories[Int(place)] = story
            return enter(place)
        }
        let place = Int32(stories.count)
        stories.append(StoryTally(member))
        places[name] = place
        enter(place)
    }

    private mutating func remove(_ key: EventKey, from name: StoryName) {
        guard let place = places[name], var story = stories[Int(place)] else { return }
        let before = story.count
        leave(place)
        let remains = story.remove(key)
        stories[Int(place)] = remains ? story : nil
        if remains { enter(place) }
        count -= before - (remains ? story.count : 0)
        corrected.remove(key)
    }

    /// Puts a story on its day.
    private mutating func enter(_ place: Int32) {
        guard let story = stories[Int(place)] else { return }
        storiesOfDay[story.day, default: []].append(place)
        aggregates[story.day] = nil
        guard story.lead.announcement != 0 else { return }
        announced[story.lead.announcement, default: []].append(place)
        forgetDays(announcing: story.lead.announcement)
    }

    private mutating func leave(_ place: Int32) {
        guard let story = stories[Int(place)] else { return }
        storiesOfDay[story.day]?.removeAll { $0 == place }
        if storiesOfDay[story.day]?.isEmpty ?? false { storiesOfDay[story.day] = nil }
        aggregates[story.day] = nil
        guard story.lead.announcement != 0 else { return }
        forgetDays(announcing: story.lead.announcement)
        announced[story.lead.announcement]?.removeAll { $0 == place }
    }

    private mutating func forgetDays(announcing number: UInt32) {
        for place in announced[number] ?? [] {
            if let day = stories[Int(place)]?.day { aggregates[day] = nil }
        }
    }

    private mutating func member(of event: some EventFields) -> LedgerMember {
        let share = rule.share(of: event)
        let family = voices[event.source]?.family ?? event.source
        return LedgerMember(
            key: event.key, orderedAt: event.orderedAt, line: share.line,
            value: Int16((share.value * LedgerMember.scale).rounded()),
            weight: Int16((share.weight * LedgerMember.scale).rounded()), remark: share.remark,
            isOfficial: share.isOfficial, isRoutine: event.isRoutine, dimensions: event.dimensions,
            direction: DirectionSet(event.direction, dyad: dyad), side: SideSet(event.side, dyad: dyad),
            origins: UInt8(clamping: event.corroboration?.origins ?? 0),
            thirdOrigins: UInt8(clamping: event.corroboration?.thirdOrigins ?? 0),
            family: UInt16(clamping: families.number(of: family)),
            source: UInt16(clamping: sources.number(of: event.source)), act: acts.number(of: ActKind(event)),
            announcement: announcements.number(of: Announcement(event)?.fingerprint))
    }
}

// MARK: - Adding up

extension StoryLedger {
    /// Whether the same announcement was made by an earlier story within half a year.
    func isRepeat(_ story: StoryTally) -> Bool {
        guard story.lead.announcement != 0, let places = announced[story.lead.announcement] else { return false }
        return places.contains { place in
            guard let other = stories[Int(place)], LedgerMember.isBefore(other.lead, story.lead) else { return false }
            return story.day - other.day <= Announcement.memory
        }
    }

    private func computed(_ day: Int) -> DayAggregate {
        aggregate(of: day, sides: .all)
    }

    /// A day's aggregate as told by sources of `sides` only, without some sources.
    func aggregate(of day: Int, sides: SideSet, without dropped: Set<UInt16> = []) -> DayAggregate {
        var aggregate = DayAggregate()
        for place in storiesOfDay[day] ?? [] {
            guard let story = stories[Int(place)], let heard = story.without(dropped) else { continue }
            aggregate.count(heard)
            if !isRepeat(story) { aggregate.add(heard, sides: sides) }
        }
        return aggregate
    }
}
