import EventModel
import Foundation

/// Reads the two regular date forms of the suites' expected values, independently of the parser under test.
enum SuiteDate {
    static func moment(of text: String) -> Timestamp? {
        if let moment = Timestamp(rfc3339: text) { return moment }
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
        return formatter.date(from: text).map { Timestamp(seconds: Int64($0.timeIntervalSince1970.rounded(.down))) }
    }
}
