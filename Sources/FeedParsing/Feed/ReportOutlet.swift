import EventModel

/// Hands reports on, counts them, and notes what is wrong with them.
struct ReportOutlet {
    private let limit: Int
    private let onReport: (Report) -> Void
    private var making: ReportMaking
    private var count = 0
    private var identifiers: Set<String> = []
    /// Whether the limit was reached, so that nothing more will be taken.
    private(set) var isFull = false

    init(origin: PayloadOrigin, limits: ParsingLimits, onReport: @escaping (Report) -> Void) {
        limit = limits.reports
        self.onReport = onReport
        making = ReportMaking(origin: origin)
    }

    mutating func take(_ item: ItemDraft, head: HeadDraft, log: inout RepairLog) {
        guard count < limit else {
            log.note(.tooManyReports(limit))
            isFull = true
            return
        }
        let report = making.report(item, head: head)
        for repair in making.takeRepairs() { log.note(repair) }
        guard let report else { return }
        if identifiers.count < Self.mostIdentifiers, !identifiers.insert(report.id).inserted {
            log.note(.sharedIdentifier)
        }
        count += 1
        onReport(report)
    }

    /// Beyond these, shared ids are no longer looked for, as memory is bounded.
    private static let mostIdentifiers = 20_000
}
