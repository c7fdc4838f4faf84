import Analysis
import EventModel
import Theming

/// A text of sections: titles stand out, stories can be opened.
struct BriefSheet {
    let page: [PageLine]
    let writing: SheetWriting

    var lines: [SheetLine] {
        page.enumerated().flatMap { place, line -> [SheetLine] in
            if let under = line.under, !writing.opened.contains(under) { return [] }
            if line.text.isEmpty { return [.blank] }
            let blank = String(line.text.prefix { $0 == " " })
            let text = String(line.text.dropFirst(blank.count))
            let wrapped = writing.words(text, role(line.kind), indent: blank.count)
            return wrapped.enumerated().map { row, sheet in
                guard row == 0, let target = target(line) else { return sheet }
                let sign = line.fold.map { [writing.fold($0), Span(" ", .text)] } ?? []
                return SheetLine(
                    (sign + sheet.spans).clipped(to: writing.width), id: "page/\(place)/\(line.event?.number ?? 0)",
                    target: target)
            }
        }
    }

    /// An event before the chronology's entry, and that before a search.
    private func target(_ line: PageLine) -> ViewTarget? {
        if let fold = line.fold { return .fold(fold) }
        if let event = line.event { return .event(event) }
        if let entry = line.entry, let place = writing.dossier.chronology.firstIndex(where: { $0.id == entry }) {
            return .fact(place)
        }
        return line.filter.map(ViewTarget.filter)
    }

    private func role(_ kind: PageLine.Kind) -> Role {
        switch kind {
        case .title: .title
        case .section: .paneTitle
        case .text: .text
        case .signal: .directionBoth
        case .near, .source, .footer: .muted
        case .warning: .stateWarning
        case .story: .gist
        case .headline: .headline
        }
    }
}
