import EventModel
import Foundation
import TerminalRig
import Testing

/// The desk opened on a moment of the past.
@Suite(.serialized) struct OpeningAsOfTests {
    private func desk() throws -> TestDesk {
        let desk = try TestDesk()
        let lines = [
            #"{"id":"1","title":"Russia and China sign a gas contract","publishedAt":"2026-02-10T09:00:00Z"}"#,
            #"{"id":"2","title":"Russia and China hold a naval drill","publishedAt":"2026-03-20T09:00:00Z"}"#,
        ]
        _ = try desk.program.run(["import"] + desk.options, input: lines.joined(separator: "\n") + "\n")
        return desk
    }

    @Test(arguments: [["--offline"], ["--readonly"], ["--readonly", "--offline"]])
    func desk_opensAsOfAMoment_stepsAndComesBack(_ options: [String]) throws {
        let desk = try desk()
        let rig = try desk.opened(["--as-of", "2026-03-01"] + options, size: Samples.large)
        try rig.waitForAll("AS OF 2026-03-01 00:00", "sign a gas contract", seconds: 20)
        #expect(!rig.screen.contains("naval drill"))
        rig.type("]")
        try rig.waitFor("AS OF 2026-03-02 00:00")
        rig.type("[[")
        try rig.waitFor("AS OF 2026-02-28 00:00")
        #expect(!rig.screen.contains("naval drill"))
        rig.type("}")
        try rig.waitForAll("naval drill", "sign a gas contract")
        #expect(!rig.screen.contains("AS OF"))
        rig.type("q")
        #expect(try rig.waitForExit() == .exited(0))
    }

    @Test func momentStillToCome_isAMistake() throws {
        let desk = try desk()
        let outcome = try desk.program.run(["dashboard", "--as-of", "2100-01-01"] + desk.options)
        #expect(outcome.status == 2 && outcome.errors.contains("is still to come"))
    }

    @Test func readonlyDesk_keepsNothing_andSaysSo() throws {
        let desk = try desk()
        let rig = try desk.opened(["--readonly"], size: Samples.large)
        try rig.waitForAll("naval drill", "OFFLINE", seconds: 20)
        rig.type("0/naval\r*")
        try rig.waitFor("was opened for reading only")
        rig.type("q")
        #expect(try rig.waitForExit() == .exited(0))
        #expect(try desk.program.run(["query", "is:starred", "--count"] + desk.options).output == "0\n")
    }
}
