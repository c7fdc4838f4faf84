import EventModel
import History
import ScreenModel

/// What stands behind events, for a file: citation, text versions, codings with their spans, payloads and corrections.
nonisolated struct EvidencePack {
    /// One event with where it came from.
    struct Item {
        var chain: EventChain
        var source: Source?
    }

    let items: [Item]

    /// Reads what the archive has of events; one that it does not have is left out.
    init(_ keys: [EventKey], history: History, dossier: Dossier) throws(HistoryError) {
        var items: [Item] = []
        for key in keys {
            guard let chain = try history.chain(of: key) else { continue }
            let source = dossier.sources.first { $0.name == chain.event.report.source }
            items.append(Item(chain: chain, source: source))
        }
        self.items = items
    }

    var markdown: String { items.map { EvidenceText(item: $0).text }.joined(separator: "\n---\n\n") }

    /// A line of JSON an event: the record as it stands, and the chain behind it.
    var jsonLines: [UInt8] {
        var json = JSONWriter()
        for item in items {
            item.chain.write(to: &json)
            json.endLine()
        }
        return json.bytes
    }
}
