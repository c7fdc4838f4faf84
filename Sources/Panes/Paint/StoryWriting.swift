import EventModel
import ScreenModel
import Theming

/// Writes the lines of a story.
struct StoryWriting {
    private let state: ViewState
    private let wording: Wording
    private let times: TimeText
    private let width: Int
    private(set) var lines: [[Span]] = []

    init(state: ViewState, glyphs: Glyphs, width: Int) {
        self.state = state
        self.width = width
        wording = Wording(dossier: state.dossier, glyphs: glyphs)
        times = TimeText(now: state.now, offset: state.offset, glyphs: glyphs)
    }

    mutating func write(_ rows: [EventRow]?) {
        guard let rows else { return lines.append([Span("reading the archive", .muted)]) }
        guard let first = rows.first else {
            return lines.append([Span("The archive has no such story any more.", .muted)])
        }
        lines += WrappedText(first.title, width: width, role: .title).lines
        lines.append([Span(Self.summary(of: rows), .text)])
        write(standing: rows.lazy.compactMap(\.corroboration).first)
        heading("Who reported it")
        for row in rows { write(row) }
        writeSilent(besides: Set(rows.map(\.source)))
    }

    /// `7 reports, 3 origins`.
    static func summary(of rows: [EventRow]) -> String {
        let origins = rows.lazy.compactMap(\.corroboration).first?.origins ?? 0
        return "\(count(rows.count, "report")), \(count(origins, "independent origin"))"
    }

    static func count(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }

    private mutating func heading(_ text: String) {
        lines += [[], [Span(text, .paneTitle)]]
    }

    private mutating func write(standing corroboration: Corroboration?) {
        guard let corroboration else { return }
        let parties = state.dossier.parties
        let official = [
            corroboration.hasFirst ? parties.first.name.text() : nil,
            corroboration.hasSecond ? parties.second.name.text() : nil,
        ].compactMap { $0 }
        let who =
            official.isEmpty
            ? "no official source of either side has it" : "official: " + official.joined(separator: ", ")
        lines.append([Span("\(who); third origins: \(corroboration.thirdOrigins)", .muted)])
    }

    private mutating func write(_ row: EventRow) {
        let side = wording.side(row.side)
        let head: [Span] = [
            Span("\(times.full(row.orderedAt)) ", row.publishedAt == nil ? .timeUnsure : .time), side,
            Span(" \(row.source)", .text), Span(row.language.isEmpty ? "" : "  \(row.language)", .muted),
        ]
        lines.append(head)
        let indent = 4
        for line in WrappedText(row.title, width: width - indent, role: .headline).lines {
            lines.append([Span(String(repeating: " ", count: indent), .text)] + line)
        }
    }

    /// A plain list: what is to be made of it depends on whether those sources were fresh.
    private mutating func writeSilent(besides sources: Set<String>) {
        let silent = state.dossier.sources.filter { $0.enabled && !sources.contains($0.name) && $0.kind != .data }
        guard !silent.isEmpty else { return }
        heading("Not carried by, so far")
        let parties = state.dossier.parties.both
        for (code, name) in parties.map({ ($0.code, $0.name.text()) }) + [("third", "others")] {
            let names = silent.filter { $0.side == code }.map(\.name)
            guard !names.isEmpty else { continue }
            lines.append([wording.side(code), Span(" \(name) (\(names.count))", .text)])
            for line in WrappedText(names.joined(separator: ", "), width: width - 4, role: .muted).lines {
                lines.append([Span("    ", .text)] + line)
            }
        }
    }
}
