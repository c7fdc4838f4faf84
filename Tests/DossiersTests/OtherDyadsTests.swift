import Dossiers
import EventCoding
import EventModel
import Foundation
import Testing

/// The dyads beside russia-china: usable from their first minute.
@Suite struct OtherDyadsTests {
    private static let names = [
        "us-china", "us-russia", "china-india", "russia-north-korea", "iran-russia", "china-taiwan-strait",
    ]

    @Test(arguments: names) func dossier_loads_withoutAnyProblem(_ name: String) throws {
        let loaded = try DossierLibrary(userFolder: nil).dossier(name)
        #expect(loaded.problems == [])
        let dossier = loaded.dossier
        for party in dossier.parties.both {
            #expect(party.people.count >= 5, "\(party.code)")
            #expect(
                dossier.sources.contains { $0.side == party.code && $0.enabled && $0.kind == .official },
                "\(party.code)")
        }
        #expect(Set(dossier.sources.map(\.language)).isSuperset(of: ["en", "ru", "zh"]))
        #expect(dossier.topics.count > 40 && dossier.thirdParties.count > 40 && !dossier.phrases.isEmpty)
    }

    @Test func general_isThereToBuildOn_andNoDossierToOpen() throws {
        let library = DossierLibrary(userFolder: nil)
        #expect(!library.names.contains("general"))
        #expect(try library.texts(of: "general").count == 1)
    }

    @Test func party_takenFromAnotherDossier_isTheSameThere() throws {
        let library = DossierLibrary(userFolder: nil)
        let (china, other) = (try library.dossier("russia-china").dossier, try library.dossier("us-china").dossier)
        #expect(other.parties.second.people == china.parties.second.people)
    }

    @Test func wordForBoth_isNoNameOfOne() throws {
        let dossier = try DossierLibrary(userFolder: nil).dossier("china-india").dossier
        #expect(dossier.bothTerms.contains { $0.text == "中印" })
        #expect(!dossier.parties.first.names.contains { $0.text == "中印" })
    }

    /// Our own headlines, read for relevance, direction and root.
    @Test(arguments: names) func headlines_areCodedRight(_ name: String) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "Fixtures/dyads.tsv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
        let items = lines.map { $0.split(separator: "\t").map(String.init) }.filter { $0[0] == name }
        #expect(items.count >= 12)
        let coder = Coder(dossier: try DossierLibrary(userFolder: nil).dossier(name).dossier)
        let now = Timestamp(seconds: 1_795_000_000)
        var wrong: [String] = []
        for item in items {
            let report = Report(id: "1", source: "x", title: item[5], fetchedAt: now, language: item[1])
            let event = coder.coded(report, source: nil, knownAt: now, knownBy: .observed)
            let dyad = event.relevance == .dyad ? "dyad" : "none"
            let root = event.root?.rawValue.uppercased() ?? "-"
            let isRight = dyad == item[2] && (dyad == "none" || event.direction.text == item[3] && root == item[4])
            if !isRight { wrong.append("\(item[5]): \(dyad) \(event.direction.text) \(root)") }
        }
        #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
    }
}
