import EventModel
import ScreenModel

/// Prints sources and their health.
nonisolated struct SourceTable {
    let sources: [Source]
    let health: [SourceHealth]

    func write(as format: RecordFormat) {
        switch format {
        case .text: writeText()
        case .json: writeJSON()
        }
    }

    private func writeText() {
        let nameWidth = sources.map(\.name.count).max() ?? 0
        for (source, health) in zip(sources, health) {
            let columns = [
                padded(source.name, nameWidth), padded(source.side, 5), padded(source.kind.rawValue, 22),
                padded(health.state.rawValue, 8), DisplayText.neutralised(health.allWords),
            ]
            StandardOutput.writeLine(columns.joined(separator: "  "))
        }
        StandardError.write("bilat: \(counts)")
    }

    /// `154 sources in the dossier, 133 switched on: 120 fresh, 13 stale`.
    private var counts: String {
        let states = SourceHealth.State.allCases.filter { $0 != .disabled }.compactMap { state in
            let count = health.count { $0.state == state }
            return count > 0 ? "\(count) \(state.rawValue)" : nil
        }
        let isOn = health.count { $0.state != .disabled }
        return "\(sources.count) sources in the dossier, \(isOn) switched on: \(states.joined(separator: ", "))"
    }

    private func writeJSON() {
        var json = JSONWriter()
        for (source, health) in zip(sources, health) {
            json.object { json in
                json.member("schema", RecordSchema.number)
                json.key("source")
                source.write(to: &json)
                json.key("health")
                health.write(to: &json)
            }
            json.endLine()
        }
        StandardOutput.write(json.bytes)
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
