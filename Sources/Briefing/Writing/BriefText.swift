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
        var lines = ["\(brief.title): brief, \(wording.span())", brief.headline, ""]
        lines += section("State", overall + wording.moves() + [wording.friction()] + wording.deeds())
        lines += section("Signals", signals)
        lines += section("Calendar", brief.calendar.map(wording.expected))
        lines += section("Sources gone blind", brief.blind.map { "\($0.source): \($0.state.rawValue), \($0.words)" })
        lines += section("Stories", stories)
        if brief.routine > 0 {
            lines += ["  \(Brief.count(brief.routine, "story", "stories")) of greetings and protocol", ""]
        }
        lines += section("Sources", brief.citations.map { "[\($0.number)] \(wording.citation($0))" })
        lines += wording.footer()
        return lines.map { DisplayText.neutralised($0) }.joined(separator: "\n") + "\n"
    }

    private var overall: [String] {
        brief.state.lines.figures.filter { $0.scope == .overall }.map(wording.line)
    }

    private var signals: [String] {
        brief.signals.flatMap { signal -> [String] in
            let near = (brief.near[signal.id] ?? []).map { "    near in time: \($0)" }
            return [signal.words] + near
        }
    }

    private var stories: [String] {
        var lines = brief.stories.flatMap { story -> [String] in
            [
                "\(wording.time(story.lead.orderedAt))  \(wording.gist(story))  (\(wording.behind(story)); \(wording.certainty(story)))",
                "    \(story.lead.title) [\(story.citation)]",
            ]
        }
        if brief.moreStories > 0 {
            lines.append("and \(Brief.count(brief.moreStories, "story", "stories")) of less weight")
        }
        return lines
    }

    private func section(_ name: String, _ lines: [String]) -> [String] {
        [name.uppercased()] + (lines.isEmpty ? ["  nothing"] : lines.map { "  \($0)" }) + [""]
    }
}
