import EventModel
import ScreenModel

/// One line of text for an event, for people who watch a stream.
nonisolated struct EventLine {
    let dossier: Dossier
    /// Seconds east of UTC.
    let offset: Int64

    /// `2026-11-24 15:28  R→C  AGREE  economic,diplomatic  tass-en  Headline`, safe for a terminal.
    func text(of row: EventRow) -> String {
        let columns = [
            time(of: row), padded(direction(of: row), 8), padded(row.root?.rawValue ?? "-", 9),
            padded(dimensions(of: row), 12), padded(row.source, 16), row.title,
        ]
        return DisplayText.neutralised(columns.joined(separator: " "))
    }

    /// A missing publication time is marked `~` and shows when the event became known.
    private func time(of row: EventRow) -> String {
        let civil = row.orderedAt.civil(offset: offset)
        return "\(civil.dateText) \(row.publishedAt == nil ? "~" : "")\(civil.clockText)"
    }

    private func direction(of row: EventRow) -> String {
        let letters = dossier.letters(of: row.direction)
        let words = letters.isEmpty ? row.relevance == .context ? "context" : "-" : letters
        return row.target.map { "\(words)→\($0)" } ?? words
    }

    private func dimensions(of row: EventRow) -> String {
        let others = RelationDimension.allCases.filter { row.dimensions.contains($0) && $0 != row.dimensions.leading }
        return ([row.dimensions.leading].compactMap(\.self) + others).map(\.rawValue).joined(separator: ",")
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: text)))
    }
}
