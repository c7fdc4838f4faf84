import EventModel
import History
import Panes
import ScreenModel

/// A collection as a document: each event's citation with the note.
nonisolated struct CollectionExport {
    let dossier: Dossier
    let history: History
    let format: DocumentFormat

    func write(_ collection: EventCollection) throws {
        switch format {
        case .markdown: try writeMarkdown(collection)
        case .json: try writeJSON(collection)
        }
    }

    private func writeMarkdown(_ collection: EventCollection) throws {
        StandardOutput.writeLine("# \(MarkdownText.line(collection.name))")
        StandardOutput.writeLine("")
        for member in collection.members {
            guard let event = try event(member.key) else { continue }
            let citation = Citation(event: event, source: source(of: event)).text
            StandardOutput.writeLine("- \(MarkdownText.line(citation))")
            if !member.note.isEmpty { StandardOutput.writeLine("  > \(MarkdownText.line(member.note))") }
        }
    }

    /// A line for each event, so that it can be read as a stream.
    private func writeJSON(_ collection: EventCollection) throws {
        for member in collection.members {
            guard let event = try event(member.key) else { continue }
            var json = JSONWriter()
            json.object { json in
                json.member("schema", RecordSchema.number)
                json.member("collection", collection.name)
                json.member("key", Int(member.key.number))
                json.member("note", member.note)
                json.member("addedAt", member.addedAt)
                json.member("citation", Citation(event: event, source: source(of: event)).text)
                json.key("event")
                event.write(to: &json)
            }
            json.endLine()
            StandardOutput.write(json.bytes)
        }
    }

    private func event(_ key: EventKey) throws -> CodedEvent? {
        try answer(of: { () throws(HistoryError) in try history.event(key) })
    }

    private func source(of event: CodedEvent) -> Source? {
        dossier.sources.first { $0.name == event.report.source }
    }
}
