import Dossiers
import EventCoding
import EventModel
import Foundation
import StoryGrouping

/// What coding and grouping cost by themselves, on one core: `coding-bench HEADLINES.txt`, a headline a line.
///
/// Each figure stands with a checksum of all that came out, by which two builds can be compared.
@main
struct CodingBench {
    static func main() throws {
        guard CommandLine.arguments.count == 2 else {
            print("usage: coding-bench HEADLINES.txt")
            exit(2)
        }
        let dossier = try DossierLibrary(userFolder: nil).dossier("russia-china").dossier
        let reports = try HeadlineReports.read(CommandLine.arguments[1], dossier: dossier)
        let sources = Dictionary(dossier.sources.map { ($0.name, $0) }) { first, _ in first }
        let coder = Coder(dossier: dossier)
        var events: [AcceptedEvent] = []
        let coding = Stint(reports.count) {
            events = reports.map {
                coder.accepted($0, source: sources[$0.source], knownAt: $0.fetchedAt, knownBy: .observed)
            }
        }
        let relevant = events.filter { $0.event.relevance != .none }
        coding.tell("coded", "headlines", checksum: events.reduce(into: Checksum()) { $0.add($1.event) })
        var grouping = StoryGrouping(dossier: dossier)
        var changes: [StoryChange] = []
        let placing = Stint(relevant.count) { changes = grouping.changes(placing: events) }
        placing.tell("grouped", "events", checksum: changes.reduce(into: Checksum()) { $0.add($1) })
    }
}
