import EventModel
import ScreenModel
import Theming

/// An entry of the chronology as a line; what was not read in its source is never drawn as a fact.
struct FactLine {
    let entry: ChronologyEntry
    let writing: SheetWriting

    func line(under id: String, place: Int) -> SheetLine {
        SheetLine(
            ([Span("    ", .text)] + spans).clipped(to: writing.width), id: "\(id)/fact/\(place)",
            target: .fact(place))
    }

    /// Date, direction, dimensions, what it says.
    var spans: [Span] {
        let role: Role = entry.isVerified ? .headline : .faint
        let arrow = writing.wording.direction(entry.direction)
        return [
            Span(entry.date.date.rightPadded(to: 12), .time),
            Span(arrow.rightPadded(to: 4), writing.wording.role(of: entry.direction)),
            Span(entry.isVerified ? "h " : "? ", entry.isVerified ? .muted : .stateWarning),
            Span(entry.title, role), Span(entry.isVerified ? "" : "  unverified", .stateWarning),
        ]
    }
}
