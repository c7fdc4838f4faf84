import Analysis
import EventModel
import Theming

/// What the four lines are made of: each story with its weight, then what counts nothing and why.
struct EvidenceSheet {
    let proofs: [LineProof]
    let writing: SheetWriting

    /// Stories of a line that are listed; the rest is summed up.
    private static let limit = 40

    var lines: [SheetLine] {
        proofs.flatMap { head($0) + stories($0) + silent($0) + [.blank] }
    }

    private func head(_ proof: LineProof) -> [SheetLine] {
        let name = "\(proof.evidence.line.rawValue) \(proof.evidence.scope.name)"
        let count = proof.evidence.parts.count
        let stories = "of \(count) stor\(count == 1 ? "y" : "ies") in 60 d up to \(writing.day(proof.day))"
        guard let figure = proof.figure else { return [writing.title(name, stories)] }
        if let reason = figure.standing.withheldReason {
            return [writing.title(name, "withheld: \(reason); \(stories)")]
        }
        let value = writing.plain(FigureText.figure(figure.fast, of: figure.line))
        return [SheetLine([Span("\(name) \(value)", .title), Span("  \(stories)", .muted)])]
    }

    private func stories(_ proof: LineProof) -> [SheetLine] {
        let parts = proof.evidence.parts
        if parts.isEmpty { return writing.words("no story moved this line", .faint, indent: 2) }
        let most = parts.map(\.weight).max() ?? 1
        var table = SheetTable(
            [
                .init("  weight", isRight: true), .init("", from: 90), .init("effect", isRight: true),
                .init("origins", isRight: true), .init("day"), .init("", most: 300),
            ], width: writing.width)
        for part in parts.prefix(Self.limit) {
            guard let key = part.reports.first?.key else { continue }
            table.add(
                [
                    [Span(FigureText.plain(part.weight), .text)], bar(part.weight / max(most, 0.001)),
                    [
                        Span(
                            writing.plain(FigureText.signed(part.value)),
                            part.value < 0 ? .rootConflict : .rootCooperation)
                    ],
                    [Span(String(part.origins), .text)], [Span(writing.day(part.day), .time)],
                    remark(part) + writing.headline(key),
                ], id: "\(proof.evidence.line.rawValue)/\(key.number)", target: .event(key))
        }
        let rest = parts.dropFirst(Self.limit)
        if rest.isEmpty { return table.lines }
        let weight = FigureText.plain(rest.reduce(0) { $0 + $1.weight })
        return table.lines + writing.words("and \(rest.count) more with weight \(weight) together", indent: 2)
    }

    private func remark(_ part: LineEvidence.Part) -> [Span] {
        guard let remark = part.reports.map(\.remark).first(where: { $0 != .none }) else { return [] }
        return [Span("(\(remark.words)) ", .faint)]
    }

    private func bar(_ share: Double) -> [Span] {
        let width = 10
        let columns = max(1, Int((share * Double(width)).rounded()))
        return [Span(String(repeating: writing.glyphs.isAscii ? "#" : "█", count: columns), .sparkline)]
    }

    private func silent(_ proof: LineProof) -> [SheetLine] {
        let parts = proof.evidence.silent
        if parts.isEmpty { return [] }
        let id = "silent/\(proof.evidence.line.rawValue)"
        let words = " \(parts.count) count\(parts.count == 1 ? "s" : "") nothing"
        var lines = [
            SheetLine([Span("  ", .text), writing.fold(id), Span(words, .muted)], id: id, target: .fold(id))
        ]
        guard writing.opened.contains(id) else { return lines }
        for part in parts.prefix(Self.limit) {
            guard let key = part.reports.first?.key else { continue }
            let reason = part.isRepeat ? "a repeat adds nothing" : part.reports.first?.remark.words ?? ""
            let spans = [Span("    \(writing.day(part.day))  ", .time), Span("(\(reason)) ", .faint)]
            lines.append(
                SheetLine(
                    (spans + writing.headline(key)).clipped(to: writing.width), id: "\(id)/\(key.number)",
                    target: .event(key)))
        }
        return lines
    }
}
