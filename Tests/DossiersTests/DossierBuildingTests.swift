import Dossiers
import EventModel
import Foundation
import Testing

@Suite struct DossierBuildingTests {
    private func opened(_ text: String) throws -> LoadedDossier {
        let file = NSTemporaryDirectory() + "bilat-\(UUID().uuidString).yaml"
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: file) }
        return try DossierLibrary(userFolder: nil).dossier(file)
    }

    private func mistakes(_ text: String) -> String {
        do {
            _ = try opened(text)
            return ""
        } catch {
            return (error as? DossierMistakes)?.description ?? "\(error)"
        }
    }

    private let parties = """
        title: Test
        parties:
          - {code: RUS, from: russia-china}
          - {code: CHN, from: russia-china, letter: Z}
        """

    @Test func extends_takesTheUsualParts_andNoSources() throws {
        let dossier = try opened("extends: general\n" + parties).dossier
        #expect(dossier.topics.count > 40)
        #expect(dossier.sources.isEmpty && dossier.chronology.isEmpty && dossier.subjects.isEmpty)
    }

    @Test func extends_takesOnlyThePartsThatAreNamed() throws {
        let dossier = try opened("extends: {russia-china: [regions]}\n" + parties).dossier
        #expect(!dossier.regions.isEmpty && dossier.topics.isEmpty)
    }

    @Test func from_letsWhatIsWrittenLieOverWhatIsTaken() throws {
        let dossier = try opened(parties).dossier
        #expect(dossier.parties.second.letter == "Z")
        #expect(dossier.parties.second.capitalLetter == "B")
        #expect(dossier.topics.isEmpty)
    }

    @Test func mistakes_areSaidWithTheirPlace() {
        #expect(mistakes("extends: generall\n" + parties).contains(":1:10: there is no shipped dossier “generall”"))
        #expect(mistakes("extends: {general: [topic]}\n" + parties).contains("“topic” is no part of a dossier"))
        #expect(
            mistakes(parties.replacingOccurrences(of: "CHN", with: "FRA"))
                .contains("“FRA” is not among the parties of “russia-china”"))
        #expect(
            mistakes(parties.replacingOccurrences(of: "from: russia-china", with: "from: nowhere")).contains("nowhere"))
    }
}
