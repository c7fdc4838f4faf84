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

    @Option(
        help: ArgumentHelp(
            "Only events of a collection (M in the dashboard), as the archive stood when it was last changed.",
            valueName: "name"))
    var collection: String?

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
        let named = try collection.map { try Self.collection($0, of: history) }
        let moment = try asOf.moment(now: now, offset: zone.offset) ?? named.map { try Self.lastChange(history, $0) }
        let reading = RelationReading(dossier: dossier, history: history, now: now, asOf: moment)
        let since = try start(history, now: now, until: moment ?? now)
        let brief = try composed(
            reading, since: since, archive: history.path, collection: named.map(BriefCollection.init))
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
            since?.moment(now: until, offset: zone.offset) ?? (try? history.marks(user: DeskSession.userName))?
            .caughtUpAt
            ?? day
        guard since < until else {
            if self.since == nil { return day }
            throw Failure(
                "--since \(since.rfc3339) is not before \(until.rfc3339), the end of the brief", status: .usage)
        }
        return since
    }

    private static func collection(_ name: String, of history: History) throws -> EventCollection {
        do throws(HistoryError) {
            if let collection = try history.collection(name) { return collection }
            let names = try history.collections().map { "“\($0.name)”" }
            let hint =
                names.isEmpty
                ? "there is none: Space marks, M collects in the dashboard" : names.joined(separator: ", ")
            throw HistoryError(kind: .refused, words: "there is no collection “\(name)”; \(hint)")
        } catch {
            throw Failure(error.words, status: .usage)
        }
    }

    /// When the archive was last changed: the end of a brief that is to be the same until it changes again.
    private static func lastChange(_ history: History, _ collection: EventCollection) throws -> Timestamp {
        do throws(HistoryError) {
            let newest = try history.rows(newest: 20_000, upTo: history.lastChange()).map(\.knownAt).max()
            let corrected = try history.corrections().flatMap {
                [$0.correction.madeAt, $0.withdrawnAt].compactMap(\.self)
            }
            let added = collection.members.map(\.addedAt)
            return ([newest ?? collection.madeAt, collection.madeAt] + corrected + added).max() ?? collection.madeAt
        } catch {
            throw Failure(error.words)
        }
    }

    private func composed(
        _ reading: RelationReading, since: Timestamp, archive: String, collection: BriefCollection?
    ) throws -> Brief {
        var finding = try reading.read()
        let composing = BriefComposing(
            dossier: reading.dossier, state: finding.state, since: since, archive: archive,
            limit: collection.map { max(limit, $0.notes.count) } ?? limit, collection: collection)
        let stories = composing.stories(try reading.fresh(since: since, finding))
        var records: [EventKey: BriefRecord] = [:]
        for key in composing.cited(stories) { records[key] = reading.record(key) }
        let charts = RelationLine.allCases.map { line in
            BriefChart(
                line: line, withheld: finding.state.lines.figure(line)?.standing.withheldReason,
                points: finding.source.points(of: line, days: 365, now: finding.state.asOf))
        }
        return composing.brief(
            stories, records: records, health: finding.health, charts: charts,
            title: reading.title)
    }
}
