import EventModel
import History

/// Whether a report with an unknown id is one that the archive has; the more of it is the same, the longer the pause
/// may be.
///
/// Two items may share an address (a bulletin of each day) or a title (“Working meeting”): what says nothing but that
/// must be of the same hours, and a short title of the same moment, else an accepted item would be lost.
enum SameReportRule {
    private static let hour: Int64 = 3600
    private static let day = 24 * hour

    static func holds(
        _ report: Report, _ known: TracedReport, sameAddress: Bool, sameTitle: Bool, isShort: Bool = false
    ) -> Bool {
        guard report.publisher == known.publisher else { return false }
        let isSameText = sameTitle && !report.summary.isEmpty && ReportFingerprint(of: report) == known.fingerprint
        if let one = report.publishedAt, let other = known.publishedAt {
            let apart = abs(one.seconds(since: other))
            return apart == 0 || !isShort && apart <= (isSameText ? 3 * day : 18 * hour)
        }
        if isShort { return false }
        let apart = abs(report.fetchedAt.seconds(since: known.fetchedAt))
        return apart <= (sameAddress && sameTitle ? 30 * day : 3 * day)
    }
}
