import EventModel

/// By what a report is known.
struct ReportName: Hashable {
    let source: String
    let id: String

    init(source: String, id: String) {
        (self.source, self.id) = (source, id)
    }

    init(_ report: Report) {
        (source, id) = (report.source, report.id)
    }
}
