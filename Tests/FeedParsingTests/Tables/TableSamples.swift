import EventModel
import FeedParsing

/// A small dossier and rows of our own, for the readers of tables.
enum TableSamples {
    static let dossier = Dossier(
        name: "russia-china", title: "Russia–China",
        parties: Dossier.Parties(first: party("RUS", "R", "M"), second: party("CHN", "C", "B")),
        thirdParties: ["USA", "UKR", "JPN", "NATO", "EUE"].map {
            Entity(id: $0, kind: .country, name: LocalizedName(forms: []), terms: [])
        },
        series: [
            series("cny-rub", "RUB", .rate), series("exports", "USD", .monthlyFlow),
            series("imports", "USD", .monthlyFlow),
        ])

    static let parser = PayloadParser(dossier: dossier)
    static let fetchedAt = Timestamp(seconds: 1_795_514_400)

    private static func party(_ code: String, _ letter: String, _ capital: String) -> Party {
        Party(
            code: code, letter: letter, capitalLetter: capital, name: LocalizedName(forms: []),
            capital: LocalizedName(forms: []), clock: Party.Clock(abbreviation: "UTC", offset: 0))
    }

    private static func series(_ id: String, _ unit: String, _ kind: Series.Kind) -> Series {
        Series(id: id, title: id, unit: unit, kind: kind, reporter: "RUS")
    }

    static func parse(
        _ bytes: some Sequence<UInt8>, as format: SourceFormat? = nil, series: [SeriesReading] = [],
        knownBy: KnownBy = .observed, url: String = ""
    ) -> ParsedPayload {
        let payload = Payload(source: "sample", url: url, fetchedAt: fetchedAt, bytes: Array(bytes))
        return parser.parse(payload, as: format, series: series, knownBy: knownBy)
    }

    /// A table's events, counts and problems; an empty one where the payload is none.
    static func table(
        _ text: String, as format: SourceFormat? = nil, knownBy: KnownBy = .observed
    ) -> CodedTable {
        guard case .codedTable(let table) = parse(text.utf8, as: format, knownBy: knownBy) else { return CodedTable() }
        return table
    }

    static func points(
        _ text: String, as format: SourceFormat? = nil, _ series: [SeriesReading], knownBy: KnownBy = .observed
    ) -> (points: [SeriesPoint], problems: [Problem]) {
        guard case .series(let points, let problems) = parse(text.utf8, as: format, series: series, knownBy: knownBy)
        else { return ([], [Problem("no series")]) }
        return (points, problems)
    }
}
