import Dossiers
import EventModel
import Foundation
import Testing

/// The registry and the chronology of `russia-china`.
@Suite struct ShippedSourcesTests {
    private let sources: [Source]
    private let chronology: [ChronologyEntry]

    init() throws {
        let dossier = try DossierLibrary(userFolder: nil).dossier("russia-china").dossier
        sources = dossier.sources
        chronology = dossier.chronology
    }

    @Test func registry_holdsBothCapitalsAndTheContext() {
        #expect(sources.count >= 80)
        for side in ["RUS", "CHN"] {
            let own = sources.filter { $0.side == side && $0.enabled && $0.audience == .domestic }
            #expect(own.contains { $0.kind == .official }, "\(side)")
            #expect(own.contains { $0.kind == .state }, "\(side)")
            #expect(own.contains { $0.kind == .army }, "\(side)")
        }
        let context = [
            "us-bis", "us-ofac", "us-state-search", "eu-council", "uk-ofsi", "nato", "g7-search", "ukraine-search",
        ]
        #expect(
            context.filter { name in !sources.contains { $0.name == name && $0.enabled && $0.side == "third" } } == [])
    }

    @Test func deadSource_staysListed_disabledWithTheReason() {
        let reasons = ["walled", "dead", "zombie", "stale"]
        let dead = sources.filter { source in reasons.contains { source.note?.hasPrefix("\($0):") == true } }
        #expect(dead.count >= 10)
        #expect(dead.filter { $0.enabled && $0.name != "breaking-defense" }.map(\.name) == [])
        #expect(sources.filter { !$0.enabled && $0.note == nil }.map(\.name) == [])
    }

    @Test func standIn_saysThatItIsOne() {
        let silent = sources.filter { $0.format == .search && $0.note?.contains("search feed") != true }
        #expect(silent.map(\.name) == [])
        let officials = sources.filter { $0.format == .search && [.official, .army].contains($0.kind) }
        #expect(officials.filter { $0.note?.contains("stands in for") != true }.map(\.name) == [])
    }

    @Test func standIn_namedInANote_exists() {
        for source in sources {
            guard let note = source.note, let range = note.range(of: " stands in") else { continue }
            let word = note[..<range.lowerBound].split(separator: " ").last.map(String.init) ?? ""
            guard word.contains("-") else { continue }
            #expect(sources.contains { $0.name == word && $0.enabled }, "\(source.name) names \(word)")
        }
    }

    @Test func lastVerified_isTheDateOfAnAudit_beforeTheDossierWasWritten() {
        let dates = sources.compactMap(\.lastVerified)
        #expect(dates.allSatisfy { $0 >= "2026-01-01" && $0 < "2026-11-24" })
        #expect(sources.filter { $0.lastVerified != nil && $0.note == nil }.map(\.name) == [])
    }

    @Test func address_isPolledByOneSource() {
        let addresses = sources.filter(\.enabled).map(\.url)
        #expect(Dictionary(grouping: addresses) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
        #expect(sources.contains { $0.alsoReadAs == .vetoes && $0.enabled })
    }

    @Test func fullTexts_areThoseOfOfficialsOfBothSides_andTheirVoices() {
        let read = sources.filter { $0.body != nil }
        for side in ["RUS", "CHN"] { #expect(read.contains { $0.side == side && $0.kind == .official }, "\(side)") }
        #expect(read.allSatisfy { [.official, .state].contains($0.kind) })
    }

    @Test func intervals_areThoseOfAGuest() {
        #expect(sources.filter { $0.interval < 300 || $0.interval > 86_400 }.map(\.name) == [])
    }

    @Test func chronology_isInOrder_andReadWhereItSaysSo() {
        #expect(chronology.map(\.date.date) == chronology.map(\.date.date).sorted())
        let verified = chronology.filter(\.isVerified)
        #expect(verified.count >= 80)
        #expect(verified.filter { ($0.citation.passage ?? "").isEmpty }.map(\.id) == [])
        #expect(chronology.filter { $0.dimensions.isEmpty || $0.root == nil || $0.polarity == nil }.map(\.id) == [])
    }

    @Test func passages_areTheirBeginningsOnly() {
        let long = chronology.filter { ($0.citation.passage?.split(separator: " ").count ?? 0) > 14 }
        #expect(long.map(\.id) == [])
    }

    @Test func jointVeto_isNoFrictionBetweenTheTwo() {
        let vetoes = chronology.filter { $0.topics.contains("veto") && $0.root == .reject }
        #expect(vetoes.count >= 10)
        #expect(vetoes.allSatisfy { $0.direction == .both && ($0.polarity ?? 0) > 0 })
    }
}
