import Dossiers
import EventModel
import Testing

@Suite struct ShippedDossierTests {
    @Test func russiaChina_loads_withoutAnyProblem() throws {
        let loaded = try DossierLibrary(userFolder: nil).dossier("russia-china")
        #expect(loaded.problems.isEmpty)
        #expect(loaded.dossier.dyad.first == "RUS")
    }
}
