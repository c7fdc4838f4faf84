import Analysis
import EventModel
import Theming

/// The axis of time over a chronology: a lane for each direction, one for outside events, one for the dossier's facts.
struct AxisLines {
    let axis: TimeAxis
    let facts: [(place: Int, day: Int)]
    /// The day of the selected line.
    let cursor: Int?
    let writing: SheetWriting

    private static let label = 10

    private var columns: Int { max(1, writing.width - Self.label - 8) }

    var daysAColumn: Int { max(1, (axis.days.count + columns - 1) / columns) }

    /// Columns in use: the newest day stands at the right end.
    private var used: Int { (axis.days.count + daysAColumn - 1) / daysAColumn }

    var lines: [SheetLine] {
        let (first, second) = (writing.dossier.parties.first, writing.dossier.parties.second)
        let arrow = writing.glyphs.arrow
        return [
            lane("\(first.letter)\(arrow)\(second.letter)", .firstToSecond, .directionForward),
            lane("\(second.letter)\(arrow)\(first.letter)", .secondToFirst, .directionBackward),
            lane("\(first.letter)+\(second.letter)", .both, .directionBoth), lane("outside", .outside, .context),
            factLane, ticks,
        ]
    }

    private func lane(_ name: String, _ lane: TimeAxis.Lane, _ role: Role) -> SheetLine {
        let counts = axis.counts(lane)
        let columns = buckets(counts)
        let highest = columns.max() ?? 0
        let blocks = Array(writing.glyphs.isAscii ? " .:-=+*#" : " ▁▂▃▄▅▆▇█")
        let levels = blocks.count - 1
        let text = columns.map { count -> Character in
            count == 0 ? " " : blocks[max(1, min(levels, (count * levels + highest / 2) / max(1, highest)))]
        }
        let sum = counts.reduce(0, +)
        return SheetLine([
            Span(name.rightPadded(to: Self.label), role), Span(String(text), role),
            Span(" \(sum)", sum == 0 ? .faint : .muted),
        ])
    }

    private func buckets(_ counts: [Int]) -> [Int] {
        var columns = Array(repeating: 0, count: used)
        for (place, count) in counts.enumerated() { columns[column(axis.days.lowerBound + place)] += count }
        return columns
    }

    /// Counted from the right, so that the newest column is as full as the others.
    private func column(_ day: Int) -> Int { max(0, used - 1 - (axis.days.upperBound - day) / daysAColumn) }

    private var factLane: SheetLine {
        let columns = facts.map { (column($0.day), writing.dossier.chronology[$0.place].isVerified) }
        let spans = (0..<used).map { place -> Span in
            let here = columns.filter { $0.0 == place }
            if here.contains(where: \.1) { return Span(writing.glyphs.isAscii ? "o" : "◆", .title) }
            return here.isEmpty ? Span(" ", .text) : Span("?", .stateWarning)
        }
        return SheetLine(
            [Span("facts".rightPadded(to: Self.label), .title)] + spans
                + [Span(" \(facts.count)", facts.isEmpty ? .faint : .muted)])
    }

    /// Dates under the axis, and a sign under the column of the selected line.
    private var ticks: SheetLine {
        var text = Array(repeating: Character(" "), count: used)
        var next = 0
        for place in 0..<used where place >= next && place + 10 <= used {
            guard place.isMultiple(of: max(12, used / 6)) else { continue }
            let day = axis.days.upperBound - (used - 1 - place) * daysAColumn
            for (offset, character) in writing.day(day).enumerated() { text[place + offset] = character }
            next = place + 11
        }
        guard let cursor else {
            return SheetLine([Span(String(repeating: " ", count: Self.label), .text), Span(String(text), .faint)])
        }
        let place = column(cursor)
        let mark = writing.glyphs.above
        return SheetLine([
            Span("selected".rightPadded(to: Self.label), .faint), Span(String(text[..<place]), .faint),
            Span(mark, .key), Span(String(text[(place + 1)...]), .faint),
        ])
    }
}
