public import Analysis
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
        lines.filter { $0.under == nil }.map { DisplayText.neutralised($0.text) }.joined(separator: "\n") + "\n"
    }

    /// The same line by line, each with what it is.
    public var lines: [PageLine] {
        var lines = [
            PageLine(.title, "\(wording.title), \(wording.span())"), PageLine(.text, brief.headline), .blank,
        ]
        lines += section("State", state)
        lines += section("Signals", signals)
        lines += section("Calendar", brief.calendar.map { PageLine(kind($0), wording.expected($0)) })
        lines += section(
            "Sources gone blind",
            wording.blindWords.map { PageLine(brief.isHealthKnown ? .warning : .near, $0) })
        lines += section("Stories", stories)
        lines += section(
            "Sources", brief.citations.map { PageLine(.source, "[\($0.number)] \(wording.citation($0))") })
        return lines + wording.footer().map { PageLine(.footer, $0) }
    }

    private var state: [PageLine] {
        let overall = brief.state.lines.figures.filter { $0.scope == .overall }.map(wording.line)
        let doubt = wording.hearing.map { PageLine(.warning, $0) }
        return doubt + (overall + wording.moves() + [wording.friction()]).map { PageLine(.text, $0) }
            + brief.state.deeds.flatMap(deed)
    }

    /// A count, and beneath it what was counted.
    private func deed(_ deed: DeedCount) -> [PageLine] {
        let id = "deed/\(deed.deed.rawValue)"
        var head = PageLine(.text, DeedWords.text(deed))
        guard !deed.occasions.isEmpty else { return [head] }
        head.fold = id
        let lines = deed.occasions.map { occasion -> PageLine in
            var line = PageLine(.near, "    \(DeedWords.text(occasion))", event: occasion.events.first)
            (line.under, line.filter, line.entry) = (id, occasion.filter, occasion.entries.first)
            return line
        }
        return [head] + lines
    }

    private var signals: [PageLine] {
        brief.signals.flatMap { signal -> [PageLine] in
            let near = (brief.near[signal.id] ?? []).map { PageLine(.near, "  near in time: \($0)") }
            let number = brief.grounds[signal.id].map { " [\($0)]" } ?? ""
            return [PageLine(.signal, signal.words + number, event: signal.evidence.first)] + near
        } + wording.olderSignals.map { PageLine(.near, $0) }
    }

    private func kind(_ event: ExpectedEvent) -> PageLine.Kind {
        switch event.state {
        case .due, .dueNotSeen: .warning
        default: .text
        }
    }

    private var stories: [PageLine] {
        let lines = brief.stories.flatMap { story -> [PageLine] in
            let note = story.note.isEmpty ? [] : [PageLine(.near, "    note: \(story.note)")]
            return [
                PageLine(
                    .story,
                    "\(wording.time(story.lead.orderedAt))  \(wording.gist(story))  (\(wording.behind(story)); \(wording.certainty(story)))"
                ), PageLine(.headline, "    \(story.lead.title) [\(story.citation)]", event: story.lead.key),
            ] + note
        }
        return lines + wording.rest.map { PageLine(.near, $0) }
    }

    /// A title, then its lines set in.
    private func section(_ name: String, _ lines: [PageLine]) -> [PageLine] {
        let own = lines.isEmpty ? [PageLine(.near, "nothing")] : lines
        return [PageLine(.section, name.uppercased())]
            + own.map { line in
                var line = line
                line.text = "  \(line.text)"
                return line
            }
            + [.blank]
    }
}
