import EventModel

/// An event of the window with what it is compared by; a class because it is handed about on a hot path.
final class StoryMember: Sendable {
    let name: EventName
    /// Of source and report id.
    let identity: UInt64
    /// Of the address, or nil.
    let address: UInt64?
    let source: String
    /// When it was published, or had.
    let at: Timestamp
    let knownAt: Timestamp
    let title: TitleText
    let sketch: TextSketch
    let traits: EventTraits
    let voice: Voice
    /// The rarest words and things, under which it is found.
    let postings: Postings

    /// Hashes with their weights, rarest first.
    struct Postings: Sendable {
        var words: [Posting]
        var things: [Posting]
    }

    struct Posting: Sendable {
        var hash: UInt32
        /// How much it says, squared.
        var weight: Float
    }

    init(
        name: EventName, identity: UInt64, address: UInt64?, source: String, at: Timestamp, knownAt: Timestamp,
        title: TitleText, sketch: TextSketch, traits: EventTraits, voice: Voice, postings: Postings
    ) {
        self.name = name
        self.identity = identity
        self.address = address
        self.source = source
        self.at = at
        self.knownAt = knownAt
        self.title = title
        self.sketch = sketch
        self.traits = traits
        self.voice = voice
        self.postings = postings
    }
}

extension StoryMember {
    /// Whether a source repeats a headline half a day later or more: another briefing, not the same news.
    func isOtherEdition(of other: StoryMember) -> Bool {
        source == other.source && title.whole == other.title.whole && abs(at.seconds(since: other.at)) > 12 * 3600
    }

    /// This member with the origin of the one whose text it repeats; an official source speaks for itself.
    func copying(_ first: StoryMember) -> StoryMember {
        guard !voice.isOfficial else { return self }
        var voice = voice
        (voice.origin, voice.side) = (first.voice.origin, first.voice.side)
        return StoryMember(
            name: name, identity: identity, address: address, source: source, at: at, knownAt: knownAt, title: title,
            sketch: sketch, traits: traits, voice: voice, postings: postings)
    }
}

extension StoryMember.Postings {
    /// Words of a headline under which it is found.
    private static let most = 7

    init(title: TitleText, things: [UInt32], _ wordCommonness: WordCommonness, _ thingCommonness: WordCommonness) {
        self.init(
            words: Self.rarest(title.words, wordCommonness), things: Self.rarest(things, thingCommonness))
    }

    private static func rarest(_ hashes: [UInt32], _ commonness: WordCommonness) -> [StoryMember.Posting] {
        var rarest: [StoryMember.Posting] = []
        rarest.reserveCapacity(most + 1)
        for hash in hashes {
            let weight = Float(commonness.weight(of: hash))
            let place = rarest.firstIndex { $0.weight < weight } ?? rarest.endIndex
            guard place < most else { continue }
            rarest.insert(StoryMember.Posting(hash: hash, weight: weight), at: place)
            if rarest.count > most { rarest.removeLast() }
        }
        for place in rarest.indices { rarest[place].weight *= rarest[place].weight }
        return rarest
    }
}
