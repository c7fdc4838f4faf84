import Dossiers
import EventCoding
import EventModel
import Foundation
import Testing

@Suite struct StartingDossierTests {
    private func opened(_ codes: String) throws -> LoadedDossier {
        let starting = try StartingDossier(codes: codes)
        let folder = NSTemporaryDirectory() + "bilat-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try starting.text.write(toFile: "\(folder)/\(starting.name).yaml", atomically: true, encoding: .utf8)
        return try DossierLibrary(userFolder: folder).dossier(starting.name)
    }

    @Test(arguments: [
        "FRA-DEU", "JPN-KOR", "ind-pak", "USA-VEN", "GEO-RUS", "CIV-COG", "VAT-MCO", "PRK-KOR", "SAU-IRN", "TLS-AUS",
    ])
    func startingDossier_passesTheCheck(_ codes: String) throws {
        #expect(try opened(codes).problems == [])
    }

    @Test func everyCountry_givesADossierThatOpens() throws {
        // Each code once, beside a neighbour in the list, so that odd names of all kinds are written.
        let codes = [
            "AFG", "ALA", "BES", "BLM", "CCK", "CUW", "GUF", "HKG", "LAO", "MKD", "PSE", "REU", "STP", "TTO", "UNK",
            "WLF",
        ]
        for code in codes { #expect(throws: Never.self) { try opened("\(code)-FJI") } }
    }

    @Test func simpleHeadlines_areRecognisedAtOnce() throws {
        let loaded = try opened("FRA-DEU")
        #expect(loaded.dossier.title == "France–Germany")
        let coder = Coder(dossier: loaded.dossier)
        let now = Timestamp(seconds: 1_795_000_000)
        func coded(_ title: String) -> CodedEvent {
            let report = Report(id: "1", source: "x", title: title, fetchedAt: now)
            return coder.coded(report, source: nil, knownAt: now, knownBy: .observed)
        }
        for title in [
            "France and Germany sign defence agreement", "Berlin rejects French plan for joint debt",
            "Франция и Германия подписали соглашение", "Париж и Берлин провели переговоры", "法国与德国签署协议",
        ] { #expect(coded(title).relevance == .dyad, "\(title)") }
        #expect(coded("Berlin rejects French plan for joint debt").direction.text == "DEU>FRA")
        #expect(coded("Japan and Korea hold talks").relevance == .none)
    }

    @Test func mistake_saysWhatToWrite() {
        #expect(throws: DossierMistakes.self) { try StartingDossier(codes: "FRA") }
        #expect(throws: DossierMistakes.self) { try StartingDossier(codes: "FRA-FRA") }
        #expect { try StartingDossier(codes: "FRA-DEE") } throws: {
            ($0 as? DossierMistakes)?.description.contains("“DEE” is no ISO 3166-1 alpha-3 code") == true
        }
    }
}
