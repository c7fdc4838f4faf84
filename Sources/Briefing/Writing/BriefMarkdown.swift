import Analysis
public import EventModel
import ScreenModel

/// A brief as Markdown, every sentence with its footnote: a report, the definition of a figure, a plan, or the record
/// of polls.
public struct BriefMarkdown {
    private let brief: Brief
    private let wording: BriefWording

    public init(_ brief: Brief, dossier: Dossier) {
        self.brief = brief
        wording = BriefWording(brief: brief, dossier: dossier)
    }

    public var text: String {
        var lines = ["# \(Self.safe(wording.title))", "", "\(wording.span()). \(brief.headline).[^span]", ""]
        lines += section("State", state)
        lines += section("Signals", signals)
        lines += section("Calendar", brief.calendar.map { "\(Self.safe(wording.expected($0)))[^\(Self.name($0))]" })
        lines += section("Sources gone blind", wording.blindWords.map { "\(Self.safe($0))[^polls]" })
        lines += section("Stories", stories)
        lines += notes.map { "[^\($0.name)]: \(Self.safe($0.text))" }
        lines += ["", "---", ""] + wording.footer().map { "\(Self.safe($0))  " }
        return lines.joined(separator: "\n") + "\n"
    }

    private var state: [String] {
        let overall = brief.state.lines.figures.filter { $0.scope == .overall }.map(wording.line)
        let lines = (wording.hearing + overall + wording.moves() + [wording.friction()]).map {
            "\(Self.safe($0))[^lines]"
        }
        return lines + wording.deeds().map { "\(Self.safe($0))[^deeds]" }
    }

    private var signals: [String] {
        brief.signals.flatMap { signal -> [String] in
            let ground = brief.grounds[signal.id].map(String.init) ?? (signal.kind == .split ? "votes" : "lines")
            let near = (brief.near[signal.id] ?? []).map { "near in time before it: \(Self.safe($0))[^span]" }
            return ["\(Self.safe(signal.words))[^\(ground)]"] + near
        } + wording.olderSignals.map { "\(Self.safe($0))[^span]" }
    }

    private var stories: [String] {
        let told = brief.stories.map { story -> String in
            "**\(Self.safe(wording.gist(story)))**: \(Self.safe(story.lead.title)) (\(Self.safe(wording.facts(story))))[^\(story.citation)]"
        }
        return told + wording.rest.map { "\(Self.safe($0))[^span]" }
    }

    private func section(_ name: String, _ lines: [String]) -> [String] {
        ["## \(name)", ""] + (lines.isEmpty ? ["Nothing.[^span]"] : lines.map { "- \($0)" }) + [""]
    }

    // MARK: - Footnotes

    private typealias Note = (name: String, text: String)

    private var notes: [Note] {
        let reports = brief.citations.map { ("\($0.number)", wording.citation($0)) }
        let span = "what the archive \(brief.archive) got to know from \(brief.since.rfc3339) to \(brief.until.rfc3339)"
        let lines =
            "figures of the archive's own events as of \(brief.until.rfc3339); what each is made of: `bilat show lines`, e in the dashboard"
        let deeds = "counted from events, the dossier's verified chronology, votes and published figures"
        var notes: [Note] = reports + [("span", span), ("lines", lines), ("deeds", deeds)]
        if brief.signals.contains(where: { $0.kind == .split && brief.grounds[$0.id] == nil }) {
            notes.append(("votes", "recorded votes in the archive: `bilat show votes`"))
        }
        notes += expected
        let blind = brief.isHealthKnown ? "the polls of each source as the archive keeps them" : "no record of polls"
        return notes + [("polls", blind)]
    }

    /// Each entry of the calendar once, however often it comes.
    private var expected: [Note] {
        var seen: Set<String> = []
        return brief.calendar.compactMap { event in
            guard seen.insert(event.entry.id).inserted else { return nil }
            let citation = event.entry.citation
            let doubt = event.entry.isVerified ? "" : " (date unverified)"
            return (Self.name(event), "“\(citation.title)”, \(citation.url)\(doubt)")
        }
    }

    private static func name(_ event: ExpectedEvent) -> String { "calendar-\(event.entry.id)" }

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
