/// A coded event, as `bilat query` and `watch` print it: what another import needs of it is its report.
nonisolated struct CodedDraft: Decodable {
    var report: ReportDraft
    var coder: String?
}
