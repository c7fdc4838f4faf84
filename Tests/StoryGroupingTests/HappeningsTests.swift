import Dossiers
import EventCoding
import EventModel
import Foundation
import StoryGrouping
import Testing

/// Invented reports of 27 happenings in three languages, near misses among them, coded and grouped as in a watch.
@Suite struct HappeningsTests {
    private struct Item {
        let happening: String
        let event: AcceptedEvent
    }

    private static func items() throws -> [Item] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Fixtures/happenings.tsv")
        let dossier = try DossierLibrary(userFolder: nil).dossier("russia-china").dossier
        let coder = Coder(dossier: dossier)
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
        return try lines.enumerated().map { place, line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let time = Samples.now.advanced(by: Int64(try #require(Int64(fields[1]))) * 3600)
            let report = Report(
                id: "\(place)", source: fields[2], title: fields[4], summary: fields[5], publishedAt: time,
                fetchedAt: time, language: fields[3])
            let source = try #require(dossier.sources.first { $0.name == fields[2] })
            return Item(
                happening: fields[0],
                event: coder.accepted(report, source: source, knownAt: time, knownBy: .observed))
        }.sorted { ($0.event.event.knownAt, $0.happening) < ($1.event.event.knownAt, $1.happening) }
    }

    @Test func reports_ofOneHappeningAreOneStory_andOthersNot() throws {
        let items = try Self.items()
        let dossier = try DossierLibrary(userFolder: nil).dossier("russia-china").dossier
        let shelf = Shelf(items.map(\.event), dossier: dossier)
        var (hits, wrong, missed) = (0, [String](), 0)
        for (place, item) in items.enumerated() {
            for other in items[..<place] {
                let isOneStory = shelf.story(of: item.event).map { $0 == shelf.story(of: other.event) } ?? false
                switch (isOneStory, item.happening == other.happening) {
                case (true, true): hits += 1
                case (true, false): wrong.append("\(item.event.event.report.title) = \(other.event.event.report.title)")
                case (false, true): missed += 1
                case (false, false): break
                }
            }
        }
        // 104 pairs are the same: 86 found and none wrong when this was written.
        #expect(wrong.count <= 3, "\(wrong)")
        #expect(hits >= 80, "\(hits) of \(hits + missed)")
    }
}
