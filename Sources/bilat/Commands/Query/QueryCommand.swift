import Analysis
import ArgumentParser
import Dossiers
import EventModel
import Foundation
import History
import Querying
import TextFolding

/// `bilat query`: the archive, asked in the dashboard's own language.
struct QueryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: "Search the archive, newest first.",
        discussion: """
            Words are ANDed and found in titles and summaries in any script; “a phrase”, =word, -not, OR, ( ), /regex/; \
            fields such as dim:military side:CHN lang:ru source:tass-en root:AGREE topic:pipelines polarity:>0 since:24h; \
            @name is a saved view. Reports kept as irrelevant are found with relevance:any.

            Counted by fields, an event with several values of one counts under each: \
            --count-by dim,month; fields: \(CountField.allCases.map(\.rawValue).joined(separator: " ")).
            """
    )

    @Argument(help: "The expression; nothing means everything.")
    var expression: [String] = []

    @Option(help: "text, json (one coded event a line), csv or markdown.")
    var format = TableFormat.text

    @Option(
        help: ArgumentHelp("Nothing before: RFC 3339, 2026-11-22, 24h, “30 min ago”, yesterday.", valueName: "time"))
    var since: TimeOption?

    @Option(help: ArgumentHelp("Nothing from then on.", valueName: "time"))
    var until: TimeOption?

    @Option(
        help: ArgumentHelp(
            "What was known at a moment: headlines, codes and stories as they then were.", valueName: "time"))
    var asOf: TimeOption?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Another order: \(RowOrder.Field.allCases.map(\.rawValue).joined(separator: ", ")); -FIELD for the greatest first.",
            valueName: "field"))
    var sort: RowOrder?

    @Option(help: ArgumentHelp("At most so many.", valueName: "n"))
    var limit: Int?

    @Flag(help: "Print only how many there are.")
    var count = false

    @Option(help: ArgumentHelp("Count by fields, parted by commas.", valueName: "field,…"))
    var countBy: String?

    @Option(help: ArgumentHelp("Draw how many there are in each day, week, month or year.", valueName: "period"))
    var histogram: CountPeriod?

    @Option(
        help: ArgumentHelp("Print the values of a series of figures instead, such as cny-rub-cbr.", valueName: "id"))
    var series: String?

    @Flag(help: "Draw with ASCII only.")
    var ascii = false

    @OptionGroup var dossier: DossierOptions
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var zone: ZoneOption

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0") }
        if [count, countBy != nil, histogram != nil].filter(\.self).count > 1 {
            throw ValidationError("one of --count, --count-by and --histogram, not several")
        }
        _ = try countFields()
    }

    func run() throws {
        let dossier = try dossier.loaded().dossier
        let now = Clock.now()
        let text = expression.joined(separator: " ")
        let filter = try FilterOption(text: text, dossier: dossier, offset: zone.offset)
        let history = try archive.openedForReading(dossier: dossier.name)
        if let series { return try printPoints(of: series, dossier, history, now: now) }
        let asOf = asOf?.moment(now: now, offset: zone.offset)
        let bursts =
            filter.asksForBursts
            ? try RelationReading(dossier: dossier, history: history, now: now, asOf: asOf).read().state.signalBoard
                .burstKeys : []
        let search = ArchiveSearch(
            history: history, query: try filter.query(now: now, bursts: bursts),
            since: since?.moment(now: now, offset: zone.offset),
            until: until?.moment(now: now, offset: zone.offset), asOf: asOf,
            order: sort, limit: limit ?? .max)
        try printAnswer(search, dossier)
    }

    private func printAnswer(_ search: ArchiveSearch, _ dossier: Dossier) throws {
        if count {
            var found = 0
            try search.forEachRow { _ in found += 1 }
            StandardOutput.writeLine(String(found))
        } else if let fields = try countFields() {
            var counting = EventCounting(fields: fields, sources: dossier.sources, offset: zone.offset)
            try search.forEachRow { counting.add($0) }
            CountPrinting(format: format).print(counting)
        } else if let histogram {
            var bars = Histogram(period: histogram, offset: zone.offset)
            try search.forEachRow { bars.add($0.orderedAt) }
            HistogramPrinting(format: format, isAscii: ascii || !Self.isUTF8).print(bars)
        } else {
            let printing = RowPrinting(
                format: format, history: search.history, line: EventLine(dossier: dossier, offset: zone.offset),
                asOf: search.asOf)
            printing.printHead()
            try search.forEachRow { printing.print($0) }
        }
    }

    private func printPoints(of id: String, _ dossier: Dossier, _ history: History, now: Timestamp) throws {
        let known = dossier.series.map(\.id)
        guard known.contains(id) else {
            let hint = NearestWord.hint(for: id, among: known)
            throw Failure(
                "the dossier has no series “\(id)”\(hint); it has: \(known.joined(separator: " "))", status: .usage)
        }
        let points: [SeriesPoint]
        do {
            points = try history.series(id, asOf: asOf?.moment(now: now, offset: zone.offset))
        } catch {
            throw Failure(error.words)
        }
        PointPrinting(format: format).print(points.suffix(limit ?? .max))
    }

    private func countFields() throws -> [CountField]? {
        try countBy?.split(separator: ",", omittingEmptySubsequences: false).map { name in
            guard let field = CountField(rawValue: String(name)) else {
                let names = CountField.allCases.map(\.rawValue)
                throw ValidationError(
                    "--count-by has no field “\(name)”\(NearestWord.hint(for: String(name), among: names))")
            }
            return field
        }
    }

    /// Whether the locale writes UTF-8: the first of the three variables that is set decides (POSIX).
    private static var isUTF8: Bool {
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        let name = locale.lowercased().replacing("-", with: "")
        return name.contains("utf8")
    }
}
