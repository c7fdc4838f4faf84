import Dossiers
import EventModel
import Foundation
import Testing

@testable import DemoFeeds

@Suite struct DossierOverlayTests {
    @Test func overlay_leavesOnlyTheDemoSources() throws {
        let shipped = try DossierLibrary(userFolder: nil).dossier("russia-china").dossier
        let feeds = try DemoContent.shipped().feeds
        let overlay = DossierOverlay(
            feeds: feeds, home: "http://127.0.0.1:8080", interval: 5, replaced: shipped.sources.map(\.name))
        let merged = try loaded(overlay.yaml)
        #expect(merged.sources.map(\.name) == feeds.map(\.name))
        #expect(merged.sources.allSatisfy { $0.allowsPrivateAddress && $0.interval == 5 })
        #expect(merged.sources.first?.url == "http://127.0.0.1:8080/demo-moscow-mfa.xml")
        #expect(merged.title == "Russia–China")
        #expect(merged.parties == shipped.parties)
    }

    private func loaded(_ yaml: String) throws -> Dossier {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("russia-china.yaml")
        try yaml.write(to: file, atomically: true, encoding: .utf8)
        return try DossierLibrary(userFolder: nil).dossier(file.path).dossier
    }
}
