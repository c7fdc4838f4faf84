import EventModel

/// Reads two tables that researchers give away, a vote a row: vetoes in the Security Council since 1946 (World Politics Data
/// Lab) and roll calls of the General Assembly with a column a state (after Voeten's data, CN, RU and US).
struct VoteListReading {
    private var collecting: VoteCollecting
    private var columns: [String] = []
    private var seen: [String: Int] = [:]

    init(collecting: VoteCollecting) {
        self.collecting = collecting
    }

    static func isHeader(_ line: String) -> Bool {
        line.contains("member_veto1,") || line.hasPrefix("rcid,")
    }

    var problems: [Problem] { collecting.problems }

    mutating func read(_ record: DelimitedReading.Record, onVote: (Vote) -> Void) {
        guard !columns.isEmpty else {
            columns = record.fields.map { $0.trimmed.text }
            return
        }
        var row: [String: String] = [:]
        for (name, field) in zip(columns, record.fields) { row[name] = field.trimmed.text }
        if let vote = row["rcid"] == nil ? veto(row) : rollCall(row) {
            onVote(vote)
        } else {
            collecting.note("a row without a readable day was left out", line: record.line)
        }
    }

    /// Who vetoed is known, how the others voted is not.
    private mutating func veto(_ row: [String: String]) -> Vote? {
        guard let text = row["date"], let day = VoteText.day(text, monthFirst: true) else { return nil }
        var vote = collecting.vote(
            id: unique(row["draft"] ?? "", day), body: .securityCouncil, date: day, title: row["agenda_item"] ?? "",
            outcome: .vetoed)
        for column in ["member_veto1", "member_veto2", "member_veto3"] {
            guard let name = row[column], let entity = collecting.entity(name, on: day) else { continue }
            vote.ballots[entity] = .no
        }
        return vote
    }

    private mutating func rollCall(_ row: [String: String]) -> Vote? {
        guard let text = row["date"], let day = VoteText.day(text, monthFirst: false) else { return nil }
        let symbol = row["unres"].flatMap { $0.isEmpty ? nil : $0 } ?? "roll call \(row["rcid"] ?? "")"
        let titles = [row["short"], row["descr"]].compactMap { $0?.trimmingWhiteSpace }
        var vote = collecting.vote(
            id: unique(symbol, day), body: .generalAssembly, date: day, title: titles.first { !$0.isEmpty } ?? "",
            outcome: .unstated)
        for column in columns {
            guard let ballot = row[column].flatMap(VoteText.ballot), column.utf8.count == 2,
                let entity = collecting.entity(column, on: day)
            else { continue }
            vote.ballots[entity] = ballot
        }
        return vote
    }

    /// Several votes are taken on parts of one draft: the second and later ones are numbered.
    private mutating func unique(_ symbol: String, _ day: String) -> String {
        let symbol = symbol.isEmpty ? day : symbol
        let number = seen[symbol, default: 0] + 1
        seen[symbol] = number
        return number == 1 ? symbol : "\(symbol) (vote \(number))"
    }
}
