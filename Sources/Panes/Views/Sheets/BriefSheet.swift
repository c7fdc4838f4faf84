import Analysis
import EventModel
import Theming

/// A text of sections: titles stand out, stories can be opened.
struct BriefSheet {
    let page: [PageLine]
    let writing: SheetWriting

    var lines: [SheetLine] {
        page.enumerated().flatMap { place, line -> [SheetLine] in
            if line.text.isEmpty { return [.blank] }
            let blank = String(line.text.prefix { $0 == " " })
            let text = String(line.text.dropFirst(blank.count))
            let wrapped = writing.words(text, role(line.kind), indent: blank.count)
            return wrapped.enumerated().map { row, sheet in
                guard row == 0, let event = line.event else { return sheet }
                return SheetLine(sheet.spans, id: "page/\(place)/\(event.number)", target: .event(event))
            }
        }
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
