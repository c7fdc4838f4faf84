import Analysis
public import EventModel
import ScreenModel

/// A brief as Markdown, citations as footnotes.
public struct BriefMarkdown {
    private let brief: Brief
    private let wording: BriefWording

    public init(_ brief: Brief, dossier: Dossier) {
        self.brief = brief
        wording = BriefWording(brief: brief, dossier: dossier)
    }

    public var text: String {
        var lines = ["# \(Self.safe(brief.title)): brief", "", "\(wording.span()). \(brief.headline).", ""]
        lines += section("State", overall + wording.moves() + [wording.friction()] + wording.deeds())
        lines += section("Signals", signals)
        lines += section("Calendar", brief.calendar.map(wording.expected))
        lines += section("Sources gone blind", brief.blind.map { "\($0.source): \($0.state.rawValue), \($0.words)" })
        lines += ["## Stories", ""] + stories + [""]
        if brief.routine > 0 {
            lines += ["\(Brief.count(brief.routine, "story", "stories")) of greetings and protocol.", ""]
        }
        lines += brief.citations.map { "[^\($0.number)]: \(Self.safe(wording.citation($0)))" }
        lines += ["", "---", ""] + wording.footer().map { "\(Self.safe($0))  " }
        return lines.joined(separator: "\n") + "\n"
    }

    private var overall: [String] {
        brief.state.lines.figures.filter { $0.scope == .overall }.map(wording.line)
    }

    private var signals: [String] {
        brief.signals.flatMap { signal -> [String] in
            [signal.words] + (brief.near[signal.id] ?? []).map { "near in time before it: \($0)" }
        }
    }

    private var stories: [String] {
        var lines = brief.stories.map { story -> String in
            let facts = "\(wording.time(story.lead.orderedAt)), \(wording.behind(story)); \(wording.certainty(story))"
            return
                "- **\(Self.safe(wording.gist(story)))**: \(Self.safe(story.lead.title)) (\(Self.safe(facts)))[^\(story.citation)]"
        }
        if lines.isEmpty { lines = ["Nothing."] }
        if brief.moreStories > 0 {
            lines.append("- and \(Brief.count(brief.moreStories, "story", "stories")) of less weight")
        }
        return lines
    }

    private func section(_ name: String, _ lines: [String]) -> [String] {
        ["## \(name)", ""] + (lines.isEmpty ? ["Nothing."] : lines.map { "- \(Self.safe($0))" }) + [""]
    }

    /// Feed text as text: no markup of its own, no terminal controls.
    private static func safe(_ text: String) -> String {
        var safe = ""
        for character in DisplayText.neutralised(text) {
            if "\\`*_[]<>|#".contains(character) { safe.append("\\") }
            safe.append(character)
        }
        return safe
    }
}
