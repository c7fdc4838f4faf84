import EventModel

/// A page whose text is to become the body of a report.
struct WantedPage: Hashable {
    var report: Report
    let address: PageAddress
    /// The XPath of the text.
    let expression: String
    let allowsPrivateAddress: Bool
    /// What is known of an earlier answer.
    var memory = PollMemory()
    /// Not to be asked for before then.
    var notBefore: Timestamp?

    /// Nil where the source declares no place of the text, or the report names no page: an item of a search feed leads to
    /// the aggregator.
    init?(_ report: Report, source: Source) {
        guard let expression = source.body, source.format != .search,
            let address = report.url.flatMap({ PageAddress($0) })
        else { return nil }
        self.report = report
        self.address = address
        self.expression = expression
        allowsPrivateAddress = source.allowsPrivateAddress
    }

    var name: ReportName { ReportName(report) }
}
