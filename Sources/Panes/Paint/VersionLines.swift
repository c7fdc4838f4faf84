import EventModel
import Theming

/// What was edited after publication, newest edit first: former headlines, and what a full text lost and gained.
struct VersionLines {
    let versions: ReportVersions
    let times: TimeText
    let zone: String
    let width: Int
    /// Characters of a paragraph that are shown.
    let limit: Int

    var lines: [[Span]] { headlines + texts }

    private var headlines: [[Span]] {
        guard versions.titles.count > 1 else { return [] }
        let former = zip(versions.titles, versions.titles.dropFirst()).reversed()
        return [[], [Span("Headline edited \(Self.times(versions.titles.count - 1))", .paneTitle)]]
            + former.flatMap { former, next in
                [[Span("until \(moment(next.knownAt))", .muted)]]
                    + WrappedText(former.text.prefix(limit), width: width, role: .text).lines
            }
    }

    private var texts: [[Span]] {
        guard versions.bodies.count > 1 else { return [] }
        let steps = zip(versions.bodies, versions.bodies.dropFirst()).reversed()
        return [[], [Span("Full text edited \(Self.times(versions.bodies.count - 1))", .paneTitle)]]
            + steps.flatMap { former, next in
                let change = ParagraphChange(from: former.text, to: next.text)
                let words = "\(change.removed.count) paragraphs left out, \(change.added.count) put in"
                return [[Span("\(moment(next.knownAt)): \(words)", .muted)]] + marked(change.removed, "- ")
                    + marked(change.added, "+ ")
            }
    }

    private func marked(_ paragraphs: [String], _ mark: String) -> [[Span]] {
        paragraphs.flatMap { paragraph in
            let lines = WrappedText(paragraph.prefix(limit), width: max(8, width - 2), role: .text).lines
            return lines.enumerated().map { [Span($0 == 0 ? mark : "  ", .muted)] + $1 }
        }
    }

    private func moment(_ moment: Timestamp) -> String { "\(times.full(moment)) \(zone)" }

    private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }
}
