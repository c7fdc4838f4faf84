import EventModel
import Panes
import TextFolding

extension InventedRelation {
    /// The sample's dossier with people who meet and a calendar; of one side without its sources.
    static func dossier(_ amount: Amount) -> Dossier {
        var dossier = Sample.dossier
        if amount == .none {
            dossier.chronology = []
            return dossier
        }
        dossier.parties.first.people = [
            person("Putin", "President", rank: 2), person("Lavrov", "Foreign Minister", rank: 3),
        ]
        dossier.parties.second.people = [
            person("Xi", "President", rank: 2), person("Wang Yi", "Foreign Minister", rank: 3),
        ]
        dossier.calendar = calendar
        var doubtful = Sample.fact("2026-06-02", "A frame contract said to be signed", [.economic], .agree)
        doubtful.isVerified = false
        dossier.chronology += [
            Sample.fact("2024-05-16", "Putin and Xi meet in Beijing", [.diplomatic], .consult),
            Sample.fact("2025-05-08", "Putin and Xi meet in Moscow", [.diplomatic], .consult),
            Sample.fact("2026-09-03", "Putin and Xi hold a video call", [.diplomatic], .consult), doubtful,
        ]
        return dossier
    }

    private static func person(_ name: String, _ title: String, rank: Int) -> Person {
        Person(
            id: name, name: LocalizedName(forms: [Term(language: "en", text: name)]),
            terms: [Term(language: "en", text: name)], offices: [Office(title: title, rank: rank)])
    }

    private static var calendar: [CalendarEntry] {
        [
            expected("customs", "Customs: trade by country", .release, .monthly(from: 7, to: 9), ["trade"]),
            expected("patrol", "Joint strategic air patrol", .drill, .yearly(from: "11-01", to: "12-31"), ["patrol"]),
            expected("rate", "Central bank: key rate", .centralBank, .months([12], from: 18, to: 18), []),
            expected("forum", "Energy business forum", .forum, .yearly(from: "11-10", to: "11-12"), ["gas"]),
            expected(
                "summit", "Summit of the Shanghai Cooperation Organisation", .summit,
                .yearly(from: "11-20", to: "11-26"),
                ["un"]),
        ]
    }

    private static func expected(
        _ id: String, _ title: String, _ kind: CalendarEntry.Kind, _ rule: CalendarEntry.Rule, _ topics: [String]
    ) -> CalendarEntry {
        CalendarEntry(
            id: id, title: title, kind: kind, dimensions: [.economic], rule: rule, topics: topics,
            citation: ChronologyEntry.Citation(title: "Plan of the year", url: "https://example.org/\(id)"),
            isVerified: id != "rate")
    }

    // MARK: - Events

    /// Newest first: two years with a story a day from each side, then what single views need.
    static func rows(_ amount: Amount) -> [EventRow] {
        switch amount {
        case .none: []
        case .little: [daily(1, day: 0, side: "third")]
        case .full: years(["RUS", "CHN", "third"]) + single
        case .oneSide: years(["RUS", "third"]) + single.filter { $0.side != "CHN" }
        }
    }

    private static func years(_ sides: [String]) -> [EventRow] {
        (0..<420).flatMap { day in
            sides.enumerated().map { place, side in daily(Int64(1000 + day * 4 + place), day: day, side: side) }
        }
    }

    private static func daily(_ number: Int64, day: Int, side: String) -> EventRow {
        var row = Sample.row(Sample.items[day % Sample.items.count], number: number)
        let at = Sample.now.advanced(by: -Int64(day) * 86_400 - 3600)
        (row.publishedAt, row.knownAt, row.side) = (at, at, side)
        row.source = Sample.sources.first { $0.side == side }?.name ?? row.source
        row.direction = side == "RUS" ? Sample.forward : side == "CHN" ? Sample.backward : .both
        row.relevance = .dyad
        row.target = day % 5 == 0 && side == "third" ? "USA" : nil
        row.dimensions = DimensionSet([RelationDimension.allCases[(day / 3) % 4]])
        row.root = day % 2 == 0 ? .cooperate : .support
        row.register = day % 2 == 0 ? .act : .officialWord
        row.polarity = (60..<120).contains(day) ? -1 : 1
        (row.isRoutine, row.modality, row.confidence) = (false, .done, 0.9)
        (row.topics, row.coder) = (["culture"], "bilat")
        return row
    }

    private static var single: [EventRow] {
        var rows: [EventRow] = []
        func add(_ item: Sample.Item, _ change: (inout EventRow) -> Void = { _ in }) {
            var row = Sample.row(item, number: Int64(rows.count + 2))
            (row.register, row.modality, row.confidence) = (.act, .done, 0.9)
            change(&row)
            rows.append(row)
        }
        for item in Sample.items where item.topics == ["patrol"] { add(item) }
        add(outside("2026-11-22T10:00:00Z", "G7 leaders warn on dual-use exports to Russia", .threaten))
        add(outside("2026-11-20T10:00:00Z", "EU adopts sanctions on shippers of oil", .sanction))
        add(meeting("2026-11-11T10:00:00Z", "kremlin-ru", "Lavrov and Wang Yi meet in Moscow"))
        add(meeting("2026-11-11T12:00:00Z", "fmprc-zh", "Wang Yi holds talks with Lavrov"))
        add(meeting("2026-10-02T12:00:00Z", "reuters-world", "Putin and Xi speak by phone"))
        for hour in 0..<9 {
            add(
                Sample.Item(
                    time: "2026-11-24T0\(hour):30:00Z", source: "reuters-world",
                    title: "Chinese bank number \(hour) halts payments from Russia", direction: Sample.backward,
                    dimensions: [.economic], root: .reject, topics: ["payments"])
            ) { $0.polarity = -2 }
        }
        return rows
    }

    private static func outside(_ time: String, _ title: String, _ root: EventRoot) -> Sample.Item {
        Sample.Item(
            time: time, source: "reuters-world", title: title, direction: .undirected, dimensions: [.economic],
            root: root, topics: ["payments"], relevance: .context)
    }

    private static func meeting(_ time: String, _ source: String, _ title: String) -> Sample.Item {
        Sample.Item(
            time: time, source: source, title: title, direction: .both, dimensions: [.diplomatic], root: .consult,
            topics: ["summit"])
    }

    // MARK: - Votes

    static func votes(_ amount: Amount) -> [Vote] {
        switch amount {
        case .none: return []
        case .little: return Array(council(amount).prefix(3))
        default: return council(amount) + assembly(amount)
        }
    }

    private static func council(_ amount: Amount) -> [Vote] {
        (0..<24).map { place in
            let isVeto = place % 4 == 0
            let other: Vote.Ballot = place % 8 == 0 ? .no : .abstain
            return vote(
                "S/\(2024 - place / 6)/\(100 + place)", .securityCouncil, year: 2024 - place / 6, place: place,
                title: isVeto ? "Draft on the situation in the Middle East" : "Mandate of the panel of experts",
                outcome: isVeto ? .vetoed : .adopted, first: isVeto ? .no : .abstain, second: other, amount)
        }
    }

    private static func assembly(_ amount: Amount) -> [Vote] {
        (0..<48).map { place in
            let second: Vote.Ballot = place % 7 == 0 ? .no : place % 3 == 0 ? .abstain : .yes
            return vote(
                "A/RES/\(70 + place / 12)/\(place)", .generalAssembly, year: 2022 - place / 12, place: place,
                title: "Prevention of an arms race in outer space", outcome: .adopted, first: .yes, second: second,
                amount)
        }
    }

    private static func vote(
        _ id: String, _ body: Vote.Body, year: Int, place: Int, title: String, outcome: Vote.Outcome,
        first: Vote.Ballot, second: Vote.Ballot, _ amount: Amount
    ) -> Vote {
        let month = 12 - place % 6
        var ballots: [String: Vote.Ballot] = ["RUS": first, "CHN": second, "USA": .no]
        if amount == .oneSide { ballots["CHN"] = nil }
        return Vote(
            id: id, body: body, date: "\(year)-\(month < 10 ? "0" : "")\(month)-15", title: title, outcome: outcome,
            ballots: ballots, yes: 9, no: 2, abstentions: 4, url: "https://example.org/votes/\(place)",
            source: "votes.csv", knownAt: Timestamp(rfc3339: "2025-01-02T00:00:00Z")!, knownBy: .reconstructed)
    }
}
