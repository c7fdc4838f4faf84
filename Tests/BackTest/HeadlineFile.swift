import Analysis
import EventCoding
import EventModel
import Foundation

/// Dated headlines of one language, coded like any report.
struct HeadlineFile {
    let path: String

    /// Rows of the dyad and its context, known on the day of their date.
    func rows(dossier: Dossier) throws -> [EventRow] {
        let coder = Coder(dossier: dossier)
        let isChinese = path.contains("zh_")
        var source = dossier.sources[0]
        source.name = isChinese ? "evening-news" : "current-events"
        source.side = isChinese ? "CHN" : "third"
        source.kind = isChinese ? .state : .independent
        source.language = isChinese ? "zh" : "en"
        var rows: [EventRow] = []
        var read = 0
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard let date = fields.first.flatMap({ Self.date(String($0)) }), let text = fields.last else { continue }
            read += 1
            let moment = DayNumber.start(of: date).advanced(by: 43_200)
            let report = Report(
                id: "\(path)-\(read)", source: source.name, title: String(text), publishedAt: moment, fetchedAt: moment,
                language: source.language)
            let accepted = coder.accepted(report, source: source, knownAt: moment, knownBy: .reconstructed)
            guard accepted.event.relevance != .none else { continue }
            rows.append(accepted.row(key: EventKey(Int64(rows.count + 1) * 2 + (isChinese ? 1 : 0))))
        }
        let dyadic = rows.count { $0.relevance == .dyad }
        print("\(path): \(read) headlines, \(dyadic) of the dyad, \(rows.count - dyadic) context")
        return rows
    }

    /// `2024-05-16` or `20240516`.
    private static func date(_ text: String) -> Int? {
        if text.count == 8, let number = Int(text) {
            return DayNumber.day(ofText: "\(number / 10_000)-\(number / 100 % 100)-\(number % 100)")
        }
        return DayNumber.day(ofText: text)
    }
}
