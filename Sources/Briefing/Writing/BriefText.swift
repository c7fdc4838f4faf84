import Analysis
public import EventModel
import ScreenModel

/// A brief as plain text.
public struct BriefText {
    private let brief: Brief
    private let wording: BriefWording

    public init(_ brief: Brief, dossier: Dossier) {
        self.brief = brief
        wording = BriefWording(brief: brief, dossier: dossier)
    }

    public var text: String {
        lines.map { DisplayText.neutralised($0.text) }.joined(separator: "\n") + "\n"
    }

    /// The same line by line, each with what it is.
    public var lines: [BriefLine] {
        var lines = [
            BriefLine(.title, "\(wording.title), \(wording.span())"), BriefLine(.text, brief.headline), .blank,
        ]
        lines += section("State", state)
        lines += section("Signals", signals)
        lines += section("Calendar", brief.calendar.map { BriefLine(kind($0), wording.expected($0)) })
        lines += section(
            "Sources gone blind",
            wording.blindWords.map { BriefLine(brief.isHealthKnown ? .warning : .near, $0) })
        lines += section("Stories", stories)
        lines += section(
            "Sources", brief.citations.map { BriefLine(.source, "[\($0.number)] \(wording.citation($0))") })
        return lines + wording.footer().map { BriefLine(.footer, $0) }
    }

    private var state: [BriefLine] {
        let overall = brief.state.lines.figures.filter { $0.scope == .overall }.map(wording.line)
        return (overall + wording.moves() + [wording.friction()] + wording.deeds()).map { BriefLine(.text, $0) }
    }

    private var signals: [BriefLine] {
        brief.signals.flatMap { signal -> [BriefLine] in
            let near = (brief.near[signal.id] ?? []).map { BriefLine(.near, "  near in time: \($0)") }
            let number = brief.grounds[signal.id].map { " [\($0)]" } ?? ""
            return [BriefLine(.signal, signal.words + number, event: signal.evidence.first)] + near
        } + wording.olderSignals.map { BriefLine(.near, $0) }
    }

    private func kind(_ event: ExpectedEvent) -> BriefLine.Kind {
        switch event.state {
        case .due, .dueNotSeen: .warning
        default: .text
        }
    }

    private var stories: [BriefLine] {
        let lines = brief.stories.flatMap { story -> [BriefLine] in
            let note = story.note.isEmpty ? [] : [BriefLine(.near, "    note: \(story.note)")]
            return [
                BriefLine(
                    .story,
                    "\(wording.time(story.lead.orderedAt))  \(wording.gist(story))  (\(wording.behind(story)); \(wording.certainty(story)))"
                ), BriefLine(.headline, "    \(story.lead.title) [\(story.citation)]", event: story.lead.key),
            ] + note
        }
        return lines + wording.rest.map { BriefLine(.near, $0) }
    }

    /// A title, then its lines set in.
    private func section(_ name: String, _ lines: [BriefLine]) -> [BriefLine] {
        let own = lines.isEmpty ? [BriefLine(.near, "nothing")] : lines
        return [BriefLine(.section, name.uppercased())]
            + own.map { BriefLine($0.kind, "  \($0.text)", event: $0.event) }
            + [.blank]
    }
}
