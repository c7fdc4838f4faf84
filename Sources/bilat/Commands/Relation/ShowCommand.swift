import Analysis
import ArgumentParser
import Briefing
import Dossiers
import EventModel
import History

/// `bilat show`: a view of the dashboard without a screen.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print a view: lines, evidence, signals, votes, meetings, calendar, chronology or context.",
        discussion: """
            lines: talk, deeds, front and friction, overall and by dimension. evidence: what each line and \
            each count of deeds is made of, story by story (--dimension for the lines of one). signals: bursts, first ever and first \
            since, moves, splits at the UN, what is due. votes: the united front at the UN. meetings: counted and dated. \
            calendar: what is expected, due, seen or missed. chronology: the dossier's dated facts. context: outside \
            events, and what was near in time to a burst.
            """
    )

    @Argument(help: "lines, evidence, signals, votes, meetings, calendar, chronology or context.")
    var view: ViewName

    @Option(help: "With evidence: economic, military, diplomatic or tech; else all together.")
    var dimension: RelationDimension?

    @Option(help: "text, json, csv or markdown.")
    var format = TableFormat.text

    @OptionGroup var asOf: AsOfOption
    @OptionGroup var dossier: DossierOptions
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var zone: ZoneOption

    func run() throws {
        let dossier = try dossier.loaded().dossier
        let now = Clock.now()
        let reading = RelationReading(
            dossier: dossier, history: try archive.openedForReading(dossier: dossier.name), now: now,
            asOf: asOf.moment(now: now, offset: zone.offset))
        let finding = try reading.read()
        let tables = ViewTables(state: finding.state, dossier: dossier, title: reading.title) {
            let scope = dimension.map(LineScope.dimension) ?? .overall
            return RelationLine.allCases.map { line in
                LineEvidence(finding.source, line: line, scope: scope, now: finding.state.asOf)
            }
        }
        let table = tables.table(view)
        switch format {
        case .text: StandardOutput.write(Array(table.text.utf8))
        case .csv: StandardOutput.write(Array(table.csv.utf8))
        case .markdown: StandardOutput.write(Array(table.markdown.utf8))
        case .json:
            var json = JSONWriter()
            table.write(to: &json)
            json.endLine()
            StandardOutput.write(json.bytes)
        }
        if format == .csv { for note in table.notes { StandardError.write("bilat: \(note)") } }
    }
}
