import ArgumentParser
import Dossiers
import EventModel
import History
import Querying

/// `bilat query`: the archive, asked in the dashboard's own language.
struct QueryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: "Search the archive, newest first.",
        discussion: """
            Words are ANDed and found in titles and summaries in any script; “a phrase”, =word, -not, OR, ( ), /regex/; \
            fields such as dim:military side:CHN lang:ru source:tass-en root:AGREE topic:pipelines polarity:>0 since:24h. \
            Reports kept as irrelevant are found with relevance:any.
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

    @Option(help: ArgumentHelp("At most so many.", valueName: "n"))
    var limit: Int?

    @Flag(help: "Print only how many there are.")
    var count = false

    @OptionGroup var dossier: DossierOptions
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var zone: ZoneOption

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0") }
    }

    func run() throws {
        let dossier = try dossier.loaded().dossier
        let now = Clock.now()
        let text = expression.joined(separator: " ")
        let query = try FilterOption(text: text, dossier: dossier, offset: zone.offset).query(now: now)
        let history = try archive.openedForReading(dossier: dossier.name)
        let printing = RowPrinting(
            format: format, history: history, line: EventLine(dossier: dossier, offset: zone.offset))
        if !count { printing.printHead() }
        var found = 0
        do {
            let remark = try history.forEachRow(
                matching: query, marks: try history.marks(), since: since?.moment(now: now, offset: zone.offset),
                until: until?.moment(now: now, offset: zone.offset), limit: limit ?? .max
            ) { row in
                found += 1
                if !count { printing.print(row) }
                return true
            }
            if let remark { StandardError.write("bilat: \(remark)") }
        } catch {
            throw Failure(error.words)
        }
        if count { StandardOutput.writeLine(String(found)) }
    }
}
