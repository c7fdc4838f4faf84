extension ViewTable {
    /// The view for a screen: its notes first, then a line a row with what matters most, the headline last.
    public var screenLines: [String] {
        var lines = notes.map { "· \($0)" }
        if !lines.isEmpty { lines.append("") }
        let places = essential
        if rows.isEmpty { lines.append("nothing") }
        let widths = places.dropLast().map { place in rows.map { $0[place].words.count }.max() ?? 0 }
        for row in rows {
            let texts = places.map { row[$0].words }
            let padded = zip(texts, widths).map { $0 + String(repeating: " ", count: max(0, $1 - $0.count)) }
            lines.append((padded + [texts.last ?? ""]).joined(separator: "  "))
        }
        return lines
    }

    /// Columns that a screen shows, the widest one last.
    private var essential: [Int] {
        let names: [String]
        switch view {
        case .lines: names = ["scope", "line", "fast", "trend", "standing", "reason"]
        case .signals: names = ["kind", "words"]
        case .votes: names = ["date", "standing", "title"]
        case .meetings: names = ["first", "level", "mode", "standing", "headline"]
        case .calendar: names = ["from", "state", "title"]
        case .chronology: names = ["date", "standing", "title"]
        case .context: names = ["at", "root", "headline"]
        }
        return names.compactMap { columns.firstIndex(of: $0) }
    }
}
