import EventModel

/// What an event is about apart from its words, which reports in other languages have in common with it.
struct EventTraits: Sendable {
    /// Hashes, sorted, without repetition.
    let things: [UInt32]
    /// Those of `things` that are people, sorted.
    let people: [UInt32]
    let root: EventRoot?
    let quad: Quad?
    let direction: TraitDirection
    /// Hash of the day of the act.
    let day: UInt32?

    init(_ event: CodedEvent, named: TextNames.Found, numbers: [UInt32]) {
        var things = named.people + named.things
        things += event.topics.map { Trait.hash("topic:", $0) }
        things += event.phrases.map { Trait.hash("phrase:", $0) }
        things += event.regions.map { Trait.hash("region:", $0) }
        things += event.amounts.map { Trait.hash("amount:\(Self.rounded($0.value))\($0.unit)") }
        if let target = event.target { things.append(Trait.hash("third:", target)) }
        if let speaker = event.speaker { things.append(Trait.hash("speaker:", speaker.name)) }
        things += numbers
        self.things = things.count > 1 ? Set(things).sorted() : things
        people = Set(named.people).sorted()
        root = event.root
        quad = event.quad
        direction = TraitDirection(event.direction)
        day = event.occurredOn.flatMap { $0.precision == .day ? Trait.hash($0.date) : nil }
    }

    /// Two significant digits: `240.1` and `240` billion are one sum.
    private static func rounded(_ value: Double) -> String {
        guard value.isFinite, value != 0 else { return "0" }
        var (size, power) = (abs(value), 0)
        while size >= 100, power < 40 { (size, power) = (size / 10, power + 1) }
        while size < 10, power > -40 { (size, power) = (size * 10, power - 1) }
        return "\(Int(size.rounded()))e\(power)"
    }
}
