import EventModel

/// Reads drafts that the Security Council did not adopt from the words of a press release of the UN (press.un.org).
///
/// What is taken: a sentence with numbers and names, on a draft whose symbol stands nearby and is of the year of the
/// release (background paragraphs tell of older votes). A permanent member's no against nine or more in favour is a veto
/// (Charter, article 27). Adopted resolutions are left to the voting data.
struct VetoReading {
    private(set) var collecting: VoteCollecting
    private var seen: Set<String> = []

    /// A release as text.
    struct Release {
        var title: String
        var text: String
        /// ISO 8601 day.
        var day: String?
        var url: String?
    }

    private static let permanent = ["CHN", "FRA", "GBR", "RUS", "USA"]
    private static let longestText = 300_000

    init(collecting: VoteCollecting) {
        self.collecting = collecting
    }

    mutating func read(_ release: Release, onVote: (Vote) -> Void) {
        let text = String(release.text.prefix(Self.longestText))
        guard text.contains("Security Council") else { return }
        for sentence in VoteSentence.all(in: text) {
            guard let day = release.day else {
                collecting.note("a vote without the day of its press release was left out", line: 1)
                continue
            }
            if let vote = vote(sentence, text, release, day), seen.insert(vote.id).inserted { onVote(vote) }
        }
    }

    private mutating func vote(_ sentence: VoteSentence, _ text: String, _ release: Release, _ day: String) -> Vote? {
        let against = sentence.against.compactMap { VoteText.entity($0, on: day) }
        let isVetoed = sentence.yes >= 9 && against.contains(where: Self.permanent.contains)
        guard isVetoed || sentence.yes < 9 else { return nil }
        guard let symbol = Self.symbol(near: sentence.range, in: text, year: String(day.prefix(4))) else {
            collecting.note("a vote whose draft has no symbol of the same year nearby was left out", line: 1)
            return nil
        }
        var vote = collecting.vote(
            id: symbol, body: .securityCouncil, date: day, title: release.title, outcome: isVetoed ? .vetoed : .failed,
            url: release.url)
        (vote.yes, vote.no, vote.abstentions) = (sentence.yes, sentence.no, sentence.abstentions)
        vote.ballots = ballots(sentence, on: day)
        return vote
    }

    /// Permanent members always sit: where all fifteen voted and all others are named, the unnamed ones voted yes.
    private func ballots(_ sentence: VoteSentence, on day: String) -> [String: Vote.Ballot] {
        var ballots: [String: Vote.Ballot] = [:]
        for name in sentence.against { collecting.entity(name, on: day).map { ballots[$0] = .no } }
        for name in sentence.abstaining { collecting.entity(name, on: day).map { ballots[$0] = .abstain } }
        guard sentence.isComplete, sentence.yes + sentence.no + sentence.abstentions == 15 else { return ballots }
        for member in Self.permanent where ballots[member] == nil && collecting.entities.contains(member) {
            ballots[member] = .yes
        }
        return ballots
    }

    /// The last symbol such as `S/2022/720` within 800 characters before the sentence, else the first within 400 after it.
    private static func symbol(near range: Range<String.Index>, in text: String, year: String) -> String? {
        let before = text[..<range.lowerBound].suffix(800)
        let after = text[range.upperBound...].prefix(400)
        let symbols = { (part: Substring) in part.matches(of: /S\/(\d{4})\/\d{1,4}/).filter { $0.output.1 == year } }
        return (symbols(before).last ?? symbols(after).first).map { String($0.output.0) }
    }
}
