import EventModel
import History
import Panes
import ScreenModel

/// One event of an evidence pack as Markdown: payload → version → rules → code, each link named.
nonisolated struct EvidenceText {
    let item: EvidencePack.Item

    var text: String {
        ([heading]
            + [words, notes, coding, spans, corrections, codings, stories, versions, bodies].filter { !$0.isEmpty })
            .joined(
                separator: "\n\n")
            + "\n"
    }

    private var event: CodedEvent { item.chain.event }

    private var heading: String {
        let title = event.report.title.isEmpty ? event.report.id : event.report.title
        return "# \(plain(title))\n\n> \(plain(Citation(event: event, source: item.source).text))"
    }

    private var words: String {
        [event.report.summary, event.report.body ?? ""].filter { !$0.isEmpty }.map(plain).joined(separator: "\n\n")
    }

    private var notes: String {
        let lines = item.chain.notes.map { note in
            let author = note.user.isEmpty ? "" : " by \(plain(note.user))"
            return "- \(plain(note.text)) (noted\(author) on \(note.madeAt.rfc3339))"
        }
        return lines.isEmpty ? "" : "## Notes\n\n" + lines.joined(separator: "\n")
    }

    private var coding: String {
        let fields: [(String, String?)] = [
            ("relevance", event.relevance.rawValue), ("why", event.reason), ("direction", event.direction.text),
            ("target", event.target), ("dimensions", event.dimensions.map(\.rawValue).joined(separator: ", ")),
            ("root", event.root?.rawValue), ("code", event.code), ("polarity", event.polarity.map(String.init)),
            ("modality", event.modality?.rawValue), ("register", event.register?.rawValue),
            ("rhetoric", event.rhetoric.rawValue), ("phrases", event.phrases.joined(separator: ", ")),
            ("speaker", event.speaker?.name), ("cites", event.origin), ("happened", event.occurredOn?.date),
            ("topics", event.topics.joined(separator: ", ")), ("confidence", event.confidence.map { "\($0)" }),
            ("story", event.story), ("coder", "\(event.coder) \(event.coderVersion)"),
            ("known", "\(event.knownAt.rfc3339) (\(event.knownBy.rawValue))"),
        ]
        let lines = fields.compactMap { name, value in
            value.flatMap { $0.isEmpty ? nil : "| \(name) | \(cell($0)) |" }
        }
        return "## Coding\n\n| field | value |\n|---|---|\n" + lines.joined(separator: "\n")
    }

    private var spans: String {
        guard !event.evidence.isEmpty else { return "" }
        let lines = event.evidence.map { "- “\(plain($0.text))” at \($0.start)–\($0.end): `\(plain($0.rule))`" }
        return "## Evidence\n\nOffsets count Unicode scalars of title, line feed, summary.\n\n"
            + lines.joined(separator: "\n")
    }

    private var corrections: String {
        guard !item.chain.corrections.isEmpty else { return "" }
        let lines = item.chain.corrections.map { record in
            let correction = record.correction
            let end = record.withdrawnAt.map { " (taken back on \($0.rfc3339) by \(record.withdrawnBy ?? "?"))" } ?? ""
            return "- \(correction.field) = \(plain(correction.value)), by \(plain(correction.author)) on "
                + "\(correction.madeAt.rfc3339): \(plain(correction.reason))\(plain(end))"
        }
        return "## Corrections\n\n" + lines.joined(separator: "\n")
    }

    /// What the machine read in each version; the table above shows the last one under the corrections.
    private var codings: String {
        let lines = item.chain.codings.map { coding in
            let fields = [
                coding.event.relevance.rawValue, coding.event.direction.text, coding.event.root?.rawValue,
                coding.event.code, coding.event.polarity.map { "polarity \($0)" },
            ].compactMap(\.self)
            return "- version \(coding.version) by \(plain(coding.event.coder)) \(plain(coding.event.coderVersion)), "
                + "from \(coding.validFrom.rfc3339): \(plain(fields.joined(separator: ", ")))"
        }
        return lines.isEmpty ? "" : "## The machine's codings\n\n" + lines.joined(separator: "\n")
    }

    private var stories: String {
        let lines = item.chain.memberships.map { "- from \($0.validFrom.rfc3339): \(plain($0.story ?? "none"))" }
        return lines.isEmpty ? "" : "## Story\n\n" + lines.joined(separator: "\n")
    }

    private var versions: String {
        let lines = item.chain.versions.map { version in
            let span = version.validTo.map { " until \($0.rfc3339)" } ?? ""
            let payload = version.payload.map { "; payload \($0.byteCount) bytes of \($0.url), SHA-256 `\($0.digest)`" }
            return
                "- version \(version.number), known from \(version.validFrom.rfc3339)\(span): “\(plain(version.title))”"
                + plain(payload ?? "; no payload on record (imported)")
        }
        return "## Chain\n\n" + lines.joined(separator: "\n")
    }

    /// What an edit changed of the full text; the text that stands is above.
    private var bodies: String {
        guard item.chain.bodies.count > 1 else { return "" }
        let steps = zip(item.chain.bodies, item.chain.bodies.dropFirst()).map { former, next in
            let change = ParagraphChange(from: former.text, to: next.text)
            return
                (["### \(next.knownAt.rfc3339)"] + change.removed.map { "- left out: “\(plain($0))”" }
                + change.added.map { "- put in: “\(plain($0))”" }).joined(separator: "\n")
        }
        return "## Edits of the full text\n\n" + steps.joined(separator: "\n\n")
    }

    /// Feed text is hostile in a file too: no controls, no bidirectional marks.
    private func plain(_ text: String) -> String { DisplayText.neutralised(text) }

    private func cell(_ text: String) -> String {
        plain(text).split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}
