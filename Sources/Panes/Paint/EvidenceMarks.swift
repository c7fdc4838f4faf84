import EventModel
import Theming

/// Which places of a text are evidence, and of what kind.
struct EvidenceMarks {
    private let spans: [Evidence]

    init(_ spans: [Evidence]) {
        // Acts before parties: where both claim a place, the act shows.
        self.spans = spans.filter { !Self.isParty($0) } + spans.filter(Self.isParty)
    }

    /// The role of a scalar's offset in the coded text, or nil where nothing is evidence.
    func role(at offset: Int) -> Role? {
        guard let span = spans.first(where: { $0.start <= offset && offset < $0.end }) else { return nil }
        return Self.isParty(span) ? .evidenceParty : .evidence
    }

    static func isParty(_ span: Evidence) -> Bool {
        span.rule.hasPrefix("party")
    }
}
