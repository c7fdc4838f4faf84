import Analysis
import EventModel

extension ViewTables {
    func votes() -> ViewTable {
        let dyad = dossier.dyad
        let listed = (state.front.vetoes + state.front.divergences.filter { $0.veto == nil })
            .sorted { ($1.vote.date, $0.vote.id) < ($0.vote.date, $1.vote.id) }
        let rows = listed.map { judged -> [ViewTable.Cell] in
            let vote = judged.vote
            return [
                .text(vote.date), .text(vote.body.rawValue), .text(vote.id), .text(vote.outcome.rawValue),
                .text(vote.ballots[dyad.first]?.rawValue ?? "not recorded"),
                .text(vote.ballots[dyad.second]?.rawValue ?? "not recorded"),
                .text(judged.veto?.words(dyad) ?? judged.standing.rawValue), .text(vote.title),
            ]
        }
        return ViewTable(
            view: .votes, title: "Votes: vetoes and divergences", asOf: state.asOf,
            columns: ["date", "body", "id", "outcome", dyad.first, dyad.second, "standing", "title"], rows: rows,
            notes: state.front.bodies.isEmpty ? MissingVotes(dossier).lines : state.front.bodies.flatMap(notes))
    }

    private func notes(_ body: UnitedFront.BodyRecord) -> [String] {
        let name = body.body == .securityCouncil ? "Security Council" : "General Assembly"
        let years = body.years.prefix(10).map { year -> String in
            "\(year.year) \(share(year.count))"
        }
        return [
            "\(name): \(body.agreementWords); \(body.total.abstentionApart) times one abstained apart, \(body.total.opposed) times opposed, \(body.total.consensus) by consensus (not counted), \(body.total.unclear) without a full record",
            "\(name) by year: \(years.joined(separator: ", "))",
            "\(name): the data end on \(body.dataEnd) (\(body.sources.joined(separator: ", "))); later votes are not known here",
        ]
    }

    private func share(_ count: VoteCount) -> String {
        switch count.agreement {
        case .value(let share): "alike in \(FigureText.percent(share)) of \(count.contested) contested votes"
        case .notEnoughVolume: "\(count.together) of \(count.contested) contested votes alike"
        }
    }

    /// Verified entries as facts; unverified ones are marked and never counted anywhere.
    func chronology() -> ViewTable {
        let today = state.asOf.civil().dateText
        let entries = dossier.chronology.filter { $0.date.date <= today }
            .sorted { ($1.date.date, $0.id) < ($0.date.date, $1.id) }
        let rows = entries.map { entry -> [ViewTable.Cell] in
            [
                .text(entry.date.date), .text(entry.dimensions.map(\.rawValue).joined(separator: "+")),
                .text(entry.direction.text), .text(entry.root?.rawValue ?? "-"), .text(entry.code ?? "-"),
                .text(entry.isVerified ? "verified" : "unverified"), .text(entry.title),
                .text(entry.citation.title), .text(entry.citation.date ?? ""), .text(entry.citation.passage ?? ""),
                .text(entry.citation.url),
            ]
        }
        let verified = entries.count { $0.isVerified }
        return ViewTable(
            view: .chronology, title: "Chronology", asOf: state.asOf,
            columns: [
                "date", "dimensions", "direction", "root", "code", "standing", "title", "source", "sourceDate",
                "passage", "url",
            ], rows: rows, notes: ["\(verified) verified, \(entries.count - verified) unverified"])
    }
}
