import Analysis
import ArgumentParser
import Briefing
import Dossiers
import EventModel
import History

/// `bilat brief`: what changed since a moment.
struct BriefCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief",
        abstract: "Write what changed since a time, or since you last caught up.",
        discussion: """
            State first (the four lines, signals, calendar, sources gone blind), then the stories that matter, in order, \
            with who stands behind each and where it was read; greetings and protocol are only counted. The same archive \
            and --as-of give the same bytes.
            """
    )

    @Option(
        help: ArgumentHelp(
            "Since when; by default since you last caught up, or 24 h where you never did.", valueName: "time"))
    var since: TimeOption?

    @Option(help: "text, markdown, html (one file, charts within) or json.")
    var format = BriefFormat.text

    @Option(help: ArgumentHelp("Stories to tell; more are counted.", valueName: "n"))
    var limit = 25

    @OptionGroup var asOf: AsOfOption
    @OptionGroup var dossier: DossierOptions
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var zone: ZoneOption

    func validate() throws {
        if limit < 0 { throw ValidationError("--limit takes a number from 0") }
    }

    func run() throws {
        let dossier = try dossier.loaded().dossier
        let now = Clock.now()
        let history = try archive.openedForReading(dossier: dossier.name)
        let moment = asOf.moment(now: now, offset: zone.offset)
        let reading = RelationReading(dossier: dossier, history: history, now: now, asOf: moment)
        let since = try start(history, now: now, until: moment ?? now)
        let brief = try composed(reading, since: since, archive: history.path)
        switch format {
        case .text: StandardOutput.write(Array(BriefText(brief, dossier: dossier).text.utf8))
        case .markdown: StandardOutput.write(Array(BriefMarkdown(brief, dossier: dossier).text.utf8))
        case .html: StandardOutput.write(Array(BriefHTML(brief, dossier: dossier).text.utf8))
        case .json:
            var json = JSONWriter()
            brief.write(to: &json)
            json.endLine()
            StandardOutput.write(json.bytes)
        }
    }

    private func start(_ history: History, now: Timestamp, until: Timestamp) throws -> Timestamp {
        let day = until.advanced(by: -86_400)
        let since =
            since?.moment(now: now, offset: zone.offset) ?? (try? history.marks(user: DeskSession.userName))?.caughtUpAt
            ?? day
        guard since < until else {
            if self.since == nil { return day }
            throw Failure(
                "--since \(since.rfc3339) is not before \(until.rfc3339), the end of the brief", status: .usage)
        }
        return since
    }

    private func composed(_ reading: RelationReading, since: Timestamp, archive: String) throws -> Brief {
        var finding = try reading.read()
        let composing = BriefComposing(
            dossier: reading.dossier, state: finding.state, since: since, archive: archive, limit: limit)
        let stories = composing.stories(try reading.fresh(since: since))
        var records: [EventKey: CodedEvent] = [:]
        for key in composing.cited(stories) { records[key] = reading.event(key) }
        let charts = RelationLine.allCases.map { line in
            BriefChart(
                line: line, withheld: finding.state.lines.figure(line)?.standing.withheldReason,
                points: finding.source.points(of: line, days: 365, now: finding.state.asOf))
        }
        return composing.brief(
            stories, records: records, health: finding.health, charts: charts, title: reading.title)
    }
}
