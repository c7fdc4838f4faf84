import Foundation
import Testing

@Suite struct DossiersCheckTests {
    @Test func xpathThatCannotBeRead_isSaid_withItsPlace() throws {
        let desk = try TestDesk()
        let folder = desk.home.appendingPathComponent(".config/bilat/dossiers")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let text = """
            sources:
              - name: kremlin-ru
                body: '//div['

            """
        try text.write(to: folder.appendingPathComponent("russia-china.yaml"), atomically: true, encoding: .utf8)
        let outcome = try desk.program.run(["dossiers", "check", "russia-china"])
        #expect(outcome.status == 2)
        #expect(outcome.output.contains("russia-china.yaml:3:5: source “kremlin-ru”, body: "), "\(outcome.output)")
    }

    @Test func shippedDossiers_haveNoMistakes() throws {
        let desk = try TestDesk()
        let outcome = try desk.program.run(["dossiers", "check"])
        #expect(outcome.status == 0, "\(outcome.output)")
    }
}
