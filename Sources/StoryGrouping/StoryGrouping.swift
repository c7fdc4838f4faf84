public import EventModel

/// Groups reports of one happening into stories, across outlets and languages, and counts who stands behind each.
///
/// Pure and deterministic: it takes coded events in the order in which they became known and answers what changed. It
/// knows the last three days at most, so that an event costs the same in any archive. How rare a word is, is what was
/// known by then.
public struct StoryGrouping: Sendable {
    private let reading: MemberReading
    private var words = WordCommonness()
    private var things = WordCommonness()
    private var window = StoryWindow()
    private var stories = OpenStories()

    /// `dossier` says by which names things are known, and whose voice a source is.
    public init(dossier: Dossier) {
        reading = MemberReading(dossier: dossier)
        for word in CommonWords.hashes(of: dossier) { words.presume(common: word) }
    }

    /// What the new events, in the order in which they became known, change in the stories.
    ///
    /// An event that does not concern the dyad or its context belongs to none, and neither does a row of another coder
    /// for whose page there is no report.
    public mutating func changes(placing events: some Sequence<AcceptedEvent>) -> [StoryChange] {
        var changes = StoryChanges()
        for event in events where event.event.relevance != .none { place(event, &changes) }
        return changes.all
    }

    /// Takes up an event of the archive with the story it is in, as it was before the program began.
    public mutating func resume(_ event: AcceptedEvent) {
        guard let story = event.event.story, event.event.relevance != .none else { return }
        let member = reading.member(event, words, things)
        insert(member, into: stories.open(id: story, firstAt: member.at, knownAt: member.knownAt))
    }

    private mutating func place(_ event: AcceptedEvent, _ changes: inout StoryChanges) {
        var member = reading.member(event, words, things)
        if let known = window.known(member.identity, name: member.name), let story = window.story(of: known) {
            // Edited: it stays where it is, and what it now cites counts too.
            if stories.hear(member.voice, in: story) { note(story, at: member.knownAt, &changes) }
            return
        }
        let copies = member.voice.isSilent ? [] : window.copies(member)
        if let first = copies.first.flatMap(window.member) { member = member.copying(first) }
        let hosts = hosts(of: member, copies: copies)
        if hosts.isEmpty, member.voice.isSilent { return }
        let host =
            hosts.isEmpty
            ? stories.open(id: Self.id(of: event.event.report), firstAt: member.at, knownAt: member.knownAt)
            : stories.oldest(of: hosts)
        for other in hosts where other != host && stories.areNear(host, other) {
            let moved = stories.absorb(other, into: host)
            for serial in moved.serials { window.setStory(host, of: serial) }
            note(host, joining: moved.names, at: member.knownAt, &changes)
        }
        insert(member, into: host)
        note(host, joining: [member.name], at: member.knownAt, &changes)
    }

    private func note(
        _ place: Int, joining names: [EventName] = [], at time: Timestamp, _ changes: inout StoryChanges
    ) {
        if let story = stories[place] { changes.note(story, joining: names, at: time) }
    }

    /// Places of the stories it belongs to: surely (same page, headline or text), then by likeness the best one, and
    /// others that are as surely the same happening.
    private mutating func hosts(of member: StoryMember, copies: [Int32]) -> [Int] {
        var hosts: [Int] = []
        for serial in window.exact(member) + copies {
            if let place = window.story(of: serial), !hosts.contains(place) { hosts.append(place) }
        }
        guard !member.voice.isSilent else { return hosts }
        let likely = likely(member, besides: hosts)
        if hosts.isEmpty, let best = likely.first { hosts.append(best.story) }
        for other in likely where other.odds >= EventLikeness.merging && !hosts.contains(other.story) {
            hosts.append(other.story)
        }
        return hosts
    }

    /// Stories of the same happening by likeness, the likeliest first.
    private mutating func likely(_ member: StoryMember, besides sure: [Int]) -> [(story: Int, odds: Double)] {
        var odds: [(story: Int, odds: Double)] = []
        for serial in window.candidates(member) {
            guard let old = window.member(serial), let story = window.story(of: serial), !sure.contains(story) else {
                continue
            }
            let likeness = EventLikeness.odds(
                member, old, words: words, things: things, atLeast: EventLikeness.joining)
            if let place = odds.firstIndex(where: { $0.story == story }) {
                odds[place].odds = max(odds[place].odds, likeness)
            } else {
                odds.append((story, likeness))
            }
        }
        return odds.filter { $0.odds >= EventLikeness.joining && admits(member, to: $0.story) }
            .sorted { ($0.odds, $1.story) > ($1.odds, $0.story) }
    }

    /// A story that has grown takes in what is not too unlike its first report: else each link would lead on to the next.
    private func admits(_ member: StoryMember, to story: Int) -> Bool {
        guard stories.admits(member.at, to: story), let serials = stories[story]?.serials else { return false }
        guard serials.count >= 3, let first = serials.first.flatMap(window.member) else { return true }
        let least = EventLikeness.leastToFirst
        return EventLikeness.odds(member, first, words: words, things: things, atLeast: least) >= least
    }

    private mutating func insert(_ member: StoryMember, into place: Int) {
        words.note(member.title.words)
        things.note(member.traits.things)
        if let leaving = window.leaving() { stories.forget(leaving.serial, of: leaving.story) }
        let serial = window.insert(member, story: place)
        stories.join(serial, member.name, member.voice, to: place)
    }

    /// A story is called by its first report.
    private static func id(of report: Report) -> String {
        "\(report.source)/\(report.id)"
    }
}
