import EventModel
import FeedParsing
import Foundation

/// How much of what a suite expects of feed title and link, and of entry id, title, link, published and updated, is met.
struct ConformanceScore {
    var met = 0
    var missed: [String] = []
    /// Expectations that our record cannot state, with the reason.
    var unstated: [String] = []

    var all: Int { met + missed.count }
    var share: Double { all == 0 ? 0 : Double(met) / Double(all) }

    init(_ cases: [SuiteCase]) {
        let parser = FeedParser()
        for each in cases where !each.expectations.isEmpty {
            let parsed = parser.parse(each.payload)
            for expectation in each.expectations { count(expectation, parsed) }
        }
    }

    private mutating func count(_ expectation: Expectation, _ parsed: ParsedPayload) {
        let place = "\(expectation.file) \(expectation.subject) \(expectation.field.rawValue)"
        if let reason = expectation.reasonForSilence {
            unstated.append("\(place): \(reason)")
        } else if let difference = expectation.difference(from: parsed) {
            missed.append("\(place): \(KnownDifference.reason(for: expectation.file)): \(difference)")
        } else {
            met += 1
        }
    }

    /// `feedparser 398/402 = 99.0 %, 2 not stated`.
    func line(_ name: String) -> String {
        let percent = String(format: "%.1f", share * 100)
        return "conformance \(name): \(met)/\(all) = \(percent) %, \(unstated.count) that our record cannot state"
    }
}
