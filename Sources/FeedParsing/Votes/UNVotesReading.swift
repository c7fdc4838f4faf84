import EventModel

/// Reads the UN Digital Library's tables of votes (records 4055387 and 4060887): a row for each member and vote, the rows
/// of a vote together. They hold adopted resolutions only.
struct UNVotesReading {
    private var collecting: VoteCollecting
    private var columns: [String: Int] = [:]
    private var current: (record: String, vote: Vote)?

    init(collecting: VoteCollecting) {
        self.collecting = collecting
    }

    /// Whether a first line names the columns of such a table.
    static func isHeader(_ line: String) -> Bool {
        line.contains("ms_code") && line.contains("ms_vote") && line.contains("resolution")
    }

    var problems: [Problem] { collecting.problems }

    mutating func read(_ record: DelimitedReading.Record, onVote: (Vote) -> Void) {
        guard !columns.isEmpty else {
            for (place, name) in record.fields.enumerated() { columns[name.trimmed.text.lowercased()] = place }
            return
        }
        let row = Row(columns: columns, fields: record.fields)
        guard let id = row["undl_id"], let member = row["ms_code"] else {
            return collecting.note("a row without record or member was left out", line: record.line)
        }
        if current?.record != id {
            finish(onVote: onVote)
            guard let vote = vote(row) else {
                return collecting.note("a row without symbol or day was left out", line: record.line)
            }
            current = (id, vote)
        }
        take(member, row["ms_vote"] ?? "", line: record.line)
    }

    /// Hands over the last vote.
    mutating func finish(onVote: (Vote) -> Void) {
        if let vote = current?.vote { onVote(vote) }
        current = nil
    }

    private func vote(_ row: Row) -> Vote? {
        guard let symbol = row["resolution"] ?? row["draft"], let text = row["date"],
            let date = VoteText.day(text, monthFirst: false)
        else { return nil }
        let body: Vote.Body = symbol.hasPrefix("S/") ? .securityCouncil : .generalAssembly
        var vote = collecting.vote(
            id: symbol, body: body, date: date, title: row["title"] ?? row["description"] ?? row["agenda"] ?? "",
            outcome: .adopted, url: row["undl_link"])
        vote.yes = row.count("total_yes")
        vote.no = row.count("total_no")
        vote.abstentions = row.count("total_abstentions")
        return vote
    }

    private mutating func take(_ member: String, _ text: String, line: Int) {
        guard let day = current?.vote.date, let entity = collecting.entity(member, on: day) else { return }
        guard let ballot = VoteText.ballot(text) else {
            if !text.isEmpty { collecting.note("“\(text.prefix(20))” is no ballot (Y, N, A or X)", line: line) }
            return
        }
        current?.vote.ballots[entity] = ballot
    }

    private struct Row {
        let columns: [String: Int]
        let fields: [ByteView]

        /// Nil where the column is missing or the cell empty.
        subscript(_ column: String) -> String? {
            guard let place = columns[column], fields.indices.contains(place) else { return nil }
            let field = fields[place].trimmed
            return field.isEmpty ? nil : field.text
        }

        /// Counts are written `120` or `120.0`.
        func count(_ column: String) -> Int? {
            self[column].flatMap(Double.init).flatMap { (0...1000).contains($0) ? Int($0) : nil }
        }
    }
}
