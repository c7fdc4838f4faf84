/// By what an event is named: its key, or before it has one, its report.
public enum EventName: Hashable, Sendable {
    case key(EventKey)
    case report(source: String, id: String)

    public init(_ report: Report) {
        self = .report(source: report.source, id: report.id)
    }
}
