import EventModel

/// Makes votes as they are found, and counts what cannot be read.
struct VoteCollecting {
    let entities: Set<String>
    private let origin: PayloadOrigin
    private let knownBy: KnownBy
    private var faults: [(words: String, line: Int, count: Int)] = []

    init(context: ParsingContext, origin: PayloadOrigin, knownBy: KnownBy) {
        entities = Set(context.parties + VoteText.others)
        self.origin = origin
        self.knownBy = knownBy
    }

    /// A vote without ballots yet.
    func vote(
        id: String, body: Vote.Body, date: String, title: String, outcome: Vote.Outcome, url: String? = nil
    ) -> Vote {
        let known = knownBy == .reconstructed ? VoteText.knownBy(date) : nil
        return Vote(
            id: id, body: body, date: date, title: title, outcome: outcome, ballots: [:], url: url,
            source: origin.source, knownAt: known ?? origin.fetchedAt,
            knownBy: known == nil ? .observed : .reconstructed)
    }

    /// The entity whose ballot is to be kept; nil for all others.
    func entity(_ name: String, on day: String) -> String? {
        VoteText.entity(name, on: day).flatMap { entities.contains($0) ? $0 : nil }
    }

    mutating func note(_ words: String, line: Int) {
        if let place = faults.firstIndex(where: { $0.words == words }) {
            faults[place].count += 1
        } else if faults.count < 16 {
            faults.append((words, line, 1))
        }
    }

    var problems: [Problem] {
        faults.map { fault in
            let more = fault.count > 1 ? " (\(fault.count) such rows, this is the first)" : ""
            return Problem(fault.words + more, place: origin.url.isEmpty ? nil : origin.url, line: fault.line)
        }
    }
}
