public import EventModel

/// How far the two stand together at the United Nations, from recorded votes.
public struct UnitedFront: Hashable, Sendable {
    /// One body's record.
    public struct BodyRecord: Hashable, Sendable {
        public var body: Vote.Body
        public var total: VoteCount
        /// By calendar year, newest first.
        public var years: [Year]
        /// Day of the newest vote in the data: beyond it nothing is known.
        public var dataEnd: String
        /// Where the votes come from, by name.
        public var sources: [String]
        /// Whether nothing but vetoes is recorded: then how often they vote alike cannot be said.
        public var isVetoesOnly: Bool

        /// The share of contested votes in which both voted alike, in words, or why it is withheld.
        public var agreementWords: String {
            if isVetoesOnly { return "withheld: the record holds vetoes only, no other contested vote" }
            switch total.agreement {
            case .value(let share):
                return "alike in \(FigureText.percent(share)) of \(total.contested) contested votes"
            case .notEnoughVolume(let seen, let needed, _):
                return "withheld: both ballots are recorded in \(seen) contested votes, \(needed) are needed"
            }
        }
    }

    public struct Year: Hashable, Sendable {
        public var year: String
        public var count: VoteCount
    }

    public let asOf: Timestamp
    public let dyad: Dyad
    public let bodies: [BodyRecord]
    /// Newest first.
    public let vetoes: [JudgedVote]
    /// Contested votes in which they did not vote alike, opposed or with an abstention; newest first.
    public let divergences: [JudgedVote]
    /// Every contested vote, newest first.
    public let contested: [JudgedVote]

    /// The record as known at `now`, of votes from the day `since` (ISO 8601) on.
    public init(_ votes: [Vote], dyad: Dyad, now: Timestamp, since: String? = nil) {
        asOf = now
        self.dyad = dyad
        let today = now.civil().dateText
        let judged = votes.filter { $0.knownAt <= now && $0.date <= today && $0.date >= (since ?? "") }
            .sorted { ($1.date, $0.id) < ($0.date, $1.id) }.map { JudgedVote($0, dyad: dyad) }
        bodies = Vote.Body.allCases.compactMap { body in
            let own = judged.filter { $0.vote.body == body }
            return own.isEmpty ? nil : BodyRecord(body, own)
        }
        vetoes = judged.filter { $0.veto != nil }
        contested = judged.filter { $0.isContested == true }
        divergences = contested.filter { [.abstentionApart, .opposed].contains($0.standing) }
    }

    /// Joint vetoes, and vetoes of one alone, of the days from `first` to `last` (ISO 8601).
    public func vetoCount(from first: String, through last: String) -> (joint: Int, alone: Int) {
        let span = vetoes.filter { $0.vote.date >= first && $0.vote.date <= last }
        let joint = span.count { $0.veto == .joint }
        return (joint, span.count - joint)
    }

    /// Splits of the days since `first` (ISO 8601) as signals: opposed ballots, or a veto of one alone.
    public func splits(since first: String) -> [Signal] {
        let recent =
            (vetoes.filter { $0.veto != .joint } + divergences.filter { $0.standing == .opposed && $0.veto == nil })
            .filter { $0.vote.date >= first }.sorted { ($1.vote.date, $0.vote.id) < ($0.vote.date, $1.vote.id) }
        return recent.compactMap { judged in
            guard let day = DayNumber.day(ofText: judged.vote.date) else { return nil }
            let words = judged.veto?.words(dyad) ?? "\(dyad.first) and \(dyad.second) voted against each other"
            return Signal(
                id: "split/\(judged.vote.id)", kind: .split, at: DayNumber.start(of: day),
                words: "\(words): \(judged.vote.title) (\(judged.vote.id))", dimensions: [.diplomatic])
        }
    }
}

extension UnitedFront.BodyRecord {
    /// Of votes of one body, newest first.
    fileprivate init(_ body: Vote.Body, _ judged: [JudgedVote]) {
        var total = VoteCount()
        var years: [UnitedFront.Year] = []
        for vote in judged {
            let year = String(vote.vote.date.prefix(4))
            if years.last?.year != year { years.append(UnitedFront.Year(year: year, count: VoteCount())) }
            years[years.count - 1].count.add(vote)
            total.add(vote)
        }
        self.init(
            body: body, total: total, years: years, dataEnd: judged.first?.vote.date ?? "",
            sources: Set(judged.map(\.vote.source)).sorted(),
            isVetoesOnly: judged.allSatisfy { $0.vote.outcome == .vetoed })
    }
}
