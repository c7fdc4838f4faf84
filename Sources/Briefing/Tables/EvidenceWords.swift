public import Analysis
public import EventModel

/// What a figure is made of, as lines of text.
public struct EvidenceWords {
    private let title: (EventKey) -> String?
    /// Stories that are listed; the rest is summed up.
    private static let limit = 12

    public init(title: @escaping (EventKey) -> String?) {
        self.title = title
    }

    /// The line with its figure, then its stories: weight today, value, origins, day, headline; then what counts nothing.
    public func lines(_ evidence: LineEvidence, figure: LineFigure?) -> [String] {
        var lines = [head(evidence, figure)]
        for part in evidence.parts.prefix(Self.limit) { lines.append(text(part)) }
        let rest = evidence.parts.dropFirst(Self.limit)
        if !rest.isEmpty {
            let weight = rest.reduce(0) { $0 + $1.weight }
            lines.append("  and \(rest.count) more stories with weight \(FigureText.plain(weight)) together")
        }
        for part in evidence.silent.prefix(Self.limit / 2) { lines.append(silent(part)) }
        if evidence.silent.count > Self.limit / 2 {
            lines.append("  and \(evidence.silent.count - Self.limit / 2) more that count nothing")
        }
        if evidence.parts.isEmpty, evidence.silent.isEmpty { lines.append("  no story in the last 60 days") }
        return lines
    }

    private func head(_ evidence: LineEvidence, _ figure: LineFigure?) -> String {
        let name = "\(evidence.line.rawValue.uppercased()) \(evidence.scope.name.uppercased())"
        guard let figure else { return name }
        if let reason = figure.standing.withheldReason { return "\(name): withheld, \(reason)" }
        return "\(name) \(FigureText.figure(figure.fast, of: figure.line)) of \(evidence.parts.count) stories"
    }

    private func text(_ part: LineEvidence.Part) -> String {
        let remark = part.reports.map(\.remark).first { $0 != .none }.map { ", \($0.words)" } ?? ""
        return
            "  weight \(FigureText.plain(part.weight))  value \(FigureText.signed(part.value))  \(part.origins) origin\(part.origins == 1 ? "" : "s")\(remark)  \(DayNumber.text(part.day))  \(headline(part))"
    }

    private func silent(_ part: LineEvidence.Part) -> String {
        let reason = part.isRepeat ? "a repeat adds nothing" : part.reports.first?.remark.words ?? "counts nothing"
        return "  counts nothing (\(reason))  \(DayNumber.text(part.day))  \(headline(part))"
    }

    private func headline(_ part: LineEvidence.Part) -> String { part.reports.first.flatMap { title($0.key) } ?? "" }
}
