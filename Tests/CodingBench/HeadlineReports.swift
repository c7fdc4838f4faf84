import EventModel
import Foundation

/// Headlines of a file as reports of the dossier's sources in turn, a minute apart.
enum HeadlineReports {
    private static let start = Timestamp(seconds: 1_780_000_000)

    static func read(_ path: String, dossier: Dossier) throws -> [Report] {
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        return lines.enumerated().map { place, line in
            let moment = start.advanced(by: Int64(place) * 60)
            return Report(
                id: "headline \(place)", source: dossier.sources[place % dossier.sources.count].name,
                title: String(line), publishedAt: place % 4 == 0 ? nil : moment, fetchedAt: moment)
        }
    }
}
