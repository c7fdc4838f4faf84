import ArgumentParser
import Dossiers
import EventModel
import History

/// `bilat archive info`: what the archive holds, and who collects for it.
struct ArchiveInfo: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "info", abstract: "Say what the archive holds, how large it is, and who collects for it.")

    @Option(help: "text or json.") var format = RecordFormat.text
    @OptionGroup var dossier: DossierOptions
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
        let history = try archive.openedForReading(dossier: try dossier.loaded().dossier.name)
        let summary = try answer(of: history.summary)
        let lines = Self.lines(summary, path: history.path, collector: CollectorLock.holder(archive: history.path))
        switch format {
        case .text: for line in lines { StandardOutput.writeLine("\(line.name): \(line.value)") }
        case .json:
            var json = JSONWriter()
            ArchiveRecord(summary, path: history.path, collector: CollectorLock.holder(archive: history.path))
                .write(to: &json)
            json.endLine()
            StandardOutput.write(json.bytes)
        }
    }

    private static func lines(
        _ summary: ArchiveSummary, path: String, collector: CollectorLock.Holder?
    ) -> [(name: String, value: String)] {
        let span = [summary.first, summary.last].map { $0?.rfc3339 ?? "none" }.joined(separator: " to ")
        return [
            ("archive", "\(path), schema \(summary.schema)"),
            (
                "size",
                "\(ByteCount.words(summary.fileBytes)), of which \(ByteCount.words(summary.freeBytes)) hold nothing; "
                    + "\(ByteCount.words(summary.logBytes)) in the log beside it"
            ),
            ("events", "\(summary.relevant), \(span)"),
            ("kept as irrelevant", "\(summary.ignored)"),
            ("texts", "\(summary.versions) versions, \(summary.codings) codings, \(summary.bodies) full texts"),
            ("stories", "\(summary.stories)"),
            ("figures", "\(summary.seriesPoints) points of series, \(summary.votes) votes"),
            (
                "another coder's files",
                "\(summary.countedFiles), of whose rows \(summary.rowsOutside) are outside the dyad and its context: "
                    + "counted, not kept"
            ),
            (
                "yours",
                "\(summary.stars) stars, \(summary.notes) notes, \(summary.corrections) corrections, "
                    + "\(summary.collections) collections; \(summary.alerts) alerts given"
            ),
            ("collector", collector.map(Self.words) ?? "nobody collects now"),
        ]
    }

    private static func words(_ holder: CollectorLock.Holder) -> String {
        "process \(holder.pid)" + (holder.startedAt.map { " since \($0.rfc3339)" } ?? "")
    }
}
