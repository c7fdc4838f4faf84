import EventModel
import History
import ScreenModel

/// What stands behind events, for a file: citation, text versions, coding with its spans, payloads and corrections.
nonisolated struct EvidencePack {
    /// One event with where it came from.
    struct Item {
        var key: EventKey
        var event: CodedEvent
        var source: Source?
        var versions: [ReportVersion]
    }

    let items: [Item]
    let dossier: Dossier

    /// Reads what the archive has of events; one that it does not have is left out.
    init(_ keys: [EventKey], history: History, dossier: Dossier) throws(HistoryError) {
        self.dossier = dossier
        var items: [Item] = []
        for key in keys {
            guard let event = try history.event(key) else { continue }
            let source = dossier.sources.first { $0.name == event.report.source }
            items.append(Item(key: key, event: event, source: source, versions: try history.versions(of: key)))
        }
        self.items = items
    }

    var markdown: String { items.map { EvidenceText(item: $0).text }.joined(separator: "\n---\n\n") }

    /// A line of JSON an event: the record with its report's versions and their payloads.
    var jsonLines: [UInt8] {
        var json = JSONWriter()
        for item in items {
            json.object { json in
                json.member("schema", RecordSchema.number)
                json.key("event")
                item.event.write(to: &json)
                json.key("versions")
                json.array(item.versions) { $1.write(to: &$0) }
            }
            json.endLine()
        }
        return json.bytes
    }
}

nonisolated extension ReportVersion {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("version", number)
            json.member("title", title)
            json.member("summary", summary)
            json.member("url", url)
            json.member("publishedAt", publishedAt)
            json.member("fetchedAt", fetchedAt)
            json.member("validFrom", validFrom)
            json.member("validTo", validTo)
            json.key("payload")
            guard let payload else { return json.null() }
            json.object { json in
                json.member("url", payload.url)
                json.member("fetchedAt", payload.fetchedAt)
                json.member("contentType", payload.contentType)
                json.member("byteCount", payload.byteCount)
                json.member("sha256", payload.digest)
            }
        }
    }
}
