import EventModel
import History
import Panes
import ScreenModel

/// The evidence pack of an event: its citation and the chain payload → version → rules → code → corrections.
nonisolated struct EvidenceExport {
    let dossier: Dossier
    let history: History
    let format: DocumentFormat

    func write(_ key: EventKey) throws {
        guard let chain = try answer(of: { () throws(HistoryError) in try history.chain(of: key) }) else { return }
        switch format {
        case .json:
            var json = JSONWriter()
            chain.write(to: &json)
            json.endLine()
            StandardOutput.write(json.bytes)
        case .markdown:
            let source = dossier.sources.first { $0.name == chain.event.report.source }
            for line in Self.lines(of: chain, source: source) { StandardOutput.writeLine(line) }
        }
    }

    private static func lines(of chain: EventChain, source: Source?) -> [String] {
        let event = chain.event
        return ["# Event \(chain.key.number): \(MarkdownText.line(event.report.title))", ""]
            + [MarkdownText.line(Citation(event: event, source: source).text), ""]
            + ["Known at \(event.knownAt.rfc3339), \(event.knownBy.rawValue). \(MarkdownText.line(event.reason))", ""]
            + ["## Text", ""] + chain.versions.flatMap(lines)
            + ["", "## Coding", ""] + chain.codings.flatMap(lines)
            + section("Corrections", chain.corrections.map(line))
            + section("Stories", chain.memberships.map(line)) + [""]
    }

    private static func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", "## \(title)", ""] + lines
    }

    private static func lines(of version: ReportVersion) -> [String] {
        let end = version.validTo.map { " to \($0.rfc3339)" } ?? ""
        let payload = version.payload.map {
            "; from \(MarkdownText.line($0.url)), \($0.byteCount) bytes fetched \($0.fetchedAt.rfc3339), "
                + "SHA-256 \($0.digest)"
        }
        return [
            "\(version.number). “\(MarkdownText.line(version.title))” (\(version.validFrom.rfc3339)\(end)\(payload ?? ""))"
        ]
            + (version.summary.isEmpty ? [] : ["   > \(MarkdownText.line(version.summary))"])
    }

    private static func lines(of coding: EventChain.Coding) -> [String] {
        let event = coding.event
        let fields = [
            event.relevance.rawValue, event.direction.text, event.root?.rawValue, event.code.map { "CAMEO \($0)" },
            event.quad.map { "quad \($0.rawValue)" }, event.polarity.map { "polarity \($0)" },
            event.register?.rawValue, event.confidence.map { "confidence \($0)" },
        ].compactMap(\.self)
        let head =
            "- text \(coding.version), by \(event.coder) \(event.coderVersion), from \(coding.validFrom.rfc3339): "
            + MarkdownText.line(fields.joined(separator: ", "))
        return [head] + event.evidence.map { "  - \(MarkdownText.line($0.rule)): “\(MarkdownText.line($0.text))”" }
    }

    private static func line(of record: CorrectionRecord) -> String {
        let correction = record.correction
        let end = record.withdrawnAt.map { "; taken back \($0.rfc3339) by \(record.withdrawnBy ?? "")" } ?? ""
        return "- "
            + MarkdownText.line(
                "\(correction.field) = \(correction.value), by \(correction.author) at \(correction.madeAt.rfc3339): "
                    + "\(correction.reason)\(end)")
    }

    private static func line(of membership: EventChain.Membership) -> String {
        "- from \(membership.validFrom.rfc3339): \(membership.story.map(MarkdownText.line) ?? "none")"
    }
}
