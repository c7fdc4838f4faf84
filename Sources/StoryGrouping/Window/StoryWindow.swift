import EventModel

/// The events of the last days by what they could be found again by; of fixed size, the oldest make room.
struct StoryWindow: Sendable {
    /// More events than three busy days bring.
    static let capacity = 16_384
    /// Events further apart are two happenings.
    static let span: Int64 = 48 * 3600

    private var ring: [StoryMember?] = [StoryMember?](repeating: nil, count: capacity)
    /// Seconds and place of the story of each member, beside it, so that most are passed over without being touched.
    private var times = [Int64](repeating: 0, count: capacity)
    private var stories = [Int32](repeating: -1, count: capacity)
    private var nextSerial: Int32 = 0

    private var byWord = RecentIndex(places: 1 << 15, width: 16)
    private var byThing = RecentIndex(places: 1 << 13, width: 24)
    private var byIdentity = RecentIndex(places: 1 << 14, width: 4)
    private var byAddress = RecentIndex(places: 1 << 14, width: 4)
    private var byTitle = RecentIndex(places: 1 << 14, width: 4)
    private var bySketch = RecentIndex(places: 1 << 15, width: 6)
    private var scores = CandidateScores(capacity: capacity)

    /// The member of that number, while it is in the window.
    func member(_ serial: Int32) -> StoryMember? {
        holds(serial) ? ring[Self.place(serial)] : nil
    }

    /// Place of the story a member is in.
    func story(of serial: Int32) -> Int? {
        holds(serial) ? Int(stories[Self.place(serial)]) : nil
    }

    mutating func setStory(_ story: Int, of serial: Int32) {
        if holds(serial) { stories[Self.place(serial)] = Int32(story) }
    }

    private func holds(_ serial: Int32) -> Bool {
        serial >= 0 && serial < nextSerial && nextSerial - serial <= Int32(Self.capacity)
    }

    private static func place(_ serial: Int32) -> Int { Int(serial) % capacity }

    /// Makes room for the next member: the number and the story of the one that has to go.
    func leaving() -> (serial: Int32, story: Int)? {
        let serial = nextSerial - Int32(Self.capacity)
        return serial < 0 ? nil : (serial, Int(stories[Self.place(serial)]))
    }

    /// Puts a member of a story in and gives back its number.
    mutating func insert(_ member: StoryMember, story: Int) -> Int32 {
        let serial = nextSerial
        let place = Self.place(serial)
        nextSerial += 1
        (ring[place], times[place], stories[place]) = (member, member.at.seconds, Int32(story))
        byIdentity.note(member.identity, serial)
        if let address = member.address { byAddress.note(address, serial) }
        guard !member.voice.isSilent else { return serial }
        byTitle.note(member.title.whole, serial)
        for key in member.sketch.keys { bySketch.note(key, serial) }
        for word in member.postings.words { byWord.note(UInt64(word.hash), serial) }
        for thing in member.postings.things { byThing.note(UInt64(thing.hash), serial) }
        return serial
    }

    /// The number of the newest version of that report.
    func known(_ identity: UInt64, name: EventName) -> Int32? {
        var newest: Int32?
        byIdentity.forEach(identity) { serial in
            guard serial > newest ?? -1, let member = member(serial), member.name == name else { return }
            newest = serial
        }
        return newest
    }

    /// Members that surely tell the same: of the same page, or under the same headline.
    func exact(_ new: StoryMember) -> [Int32] {
        var found: [Int32] = []
        if let address = new.address {
            byAddress.forEach(address) { serial in
                guard isNear(serial, new), member(serial)?.address == address else { return }
                found.append(serial)
            }
        }
        guard !new.voice.isSilent, new.title.words.count >= 4 else { return found.sorted() }
        byTitle.forEach(new.title.whole) { serial in
            guard isNear(serial, new), let old = member(serial), old.title.whole == new.title.whole,
                !new.isOtherEdition(of: old)
            else { return }
            found.append(serial)
        }
        return found.sorted()
    }

    /// Members whose text is nearly the same, oldest first.
    func copies(_ new: StoryMember) -> [Int32] {
        var found: [Int32] = []
        var seen: [Int32] = []
        for key in new.sketch.keys {
            bySketch.forEach(key) { serial in
                guard isNear(serial, new), !seen.contains(serial) else { return }
                seen.append(serial)
                guard let old = member(serial),
                    old.sketch.likeness(to: new.sketch) >= 0.7, !new.isOtherEdition(of: old)
                else { return }
                found.append(serial)
            }
        }
        return found.sorted()
    }

    /// Members worth a close look, best first: those with most rare words or things in common.
    mutating func candidates(_ new: StoryMember) -> [Int32] {
        scores.begin()
        // Taken out while the indices are read, so that neither is copied.
        var scores = self.scores
        self.scores = CandidateScores(capacity: 0)
        for word in new.postings.words {
            byWord.forEach(UInt64(word.hash)) { if isNear($0, new) { scores.add(word.weight, to: $0) } }
        }
        for thing in new.postings.things {
            byThing.forEach(UInt64(thing.hash)) { if isNear($0, new) { scores.add(thing.weight, to: $0) } }
        }
        self.scores = scores
        return scores.best
    }

    private func isNear(_ serial: Int32, _ new: StoryMember) -> Bool {
        holds(serial)
            && abs(times[Self.place(serial)].subtractingReportingOverflow(new.at.seconds).partialValue) <= Self.span
    }
}
