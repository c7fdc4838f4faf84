public import EventModel

/// By what a report will be known again, kept beside it.
public struct ReportIdentity: Hashable, Sendable {
    public var source: String
    /// The id by which the archive knows it.
    public var id: String
    public var traces: [ReportTrace]
    /// The newest other id under which it came.
    public var alias: String?
    /// When it came so.
    public var leftAt: Timestamp

    public init(source: String, id: String, traces: [ReportTrace], alias: String? = nil, leftAt: Timestamp) {
        self.source = source
        self.id = id
        self.traces = traces
        self.alias = alias
        self.leftAt = leftAt
    }
}
