import EventModel

/// A corrected event as a labelled item: a line of the table that `bilat evaluate` reads.
struct GoldLine {
    static let header = "id\tdate\ttext\tdyad\tdirection\tdims\troot\tquad\tpolarity\trhetoric\tregister"

    let text: String

    init(_ event: CodedEvent) {
        // An event that is none of the dyad has no other labels.
        let event = event.relevance == .none ? Self.unlabelled(event) : event
        var columns: [String] = ["\(event.report.source) \(event.report.id)"]
        columns.append(event.report.publishedAt.map { String($0.rfc3339.prefix(10)) } ?? "")
        columns.append(Self.words(of: event.report))
        columns.append(event.relevance.rawValue)
        columns.append(event.direction.text)
        columns.append(event.dimensions.isEmpty ? "-" : event.dimensions.map(\.rawValue).joined(separator: "+"))
        columns.append(event.root?.rawValue ?? "-")
        columns.append(event.quad.map { String($0.rawValue) } ?? "-")
        columns.append(event.polarity.map(String.init) ?? "-")
        columns.append(event.rhetoric.rawValue)
        columns.append(event.register?.rawValue ?? "-")
        text = columns.map(Self.cell).joined(separator: "\t")
    }

    private static func unlabelled(_ event: CodedEvent) -> CodedEvent {
        CodedEvent(
            report: event.report, relevance: event.relevance, reason: event.reason, coderVersion: event.coderVersion,
            knownAt: event.knownAt, knownBy: event.knownBy)
    }

    private static func words(of report: Report) -> String {
        report.summary.isEmpty ? report.title : "\(report.title). \(report.summary)"
    }

    private static func isSeparator(_ character: Character) -> Bool {
        character.isNewline || character == "\t"
    }

    /// Without what parts columns, lines and labels.
    private static func cell(_ text: String) -> String {
        text.reduce(into: "") { cell, character in
            cell.append(isSeparator(character) ? " " : character == "|" ? "/" : character)
        }
    }
}
