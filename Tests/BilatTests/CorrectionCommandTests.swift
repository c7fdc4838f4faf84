import Foundation
import TerminalRig
import Testing

/// `bilat correct`, `export` and `recode`, as their user meets them.
@Suite(.serialized) struct CorrectionCommandTests {
    private func desk() throws -> TestDesk {
        let desk = try TestDesk()
        try PreparedArchive.samples.get().write(to: desk.archive)
        return desk
    }

    private func run(_ desk: TestDesk, _ arguments: String...) throws -> Program.Outcome {
        try desk.program.run(arguments + desk.options)
    }

    private func event(_ desk: TestDesk, _ filter: String, _ more: String...) throws -> [String: Any] {
        let outcome = try desk.program.run(["query", filter, "--format", "json"] + more + desk.options)
        return try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }

    @Test func correction_standsBesideTheMachinesCode_withAuthorTimeAndReason() throws {
        let desk = try desk()
        let machine = try event(desk, "pipeline")["root"] as? String
        let outcome = try run(
            desk, "correct", "https://feeds.example/gas", "root=REJECT", "polarity=-1", "--author", "ann", "--reason",
            "no price was agreed")
        #expect(outcome.status == 0 && outcome.output.contains("root=REJECT polarity=-1"), "\(outcome.errors)")
        let corrected = try event(desk, "is:corrected")
        #expect(corrected["root"] as? String == "REJECT" && corrected["polarity"] as? Int == -1)
        let corrections = try #require(corrected["corrections"] as? [[String: Any]])
        #expect(corrections.map { $0["author"] as? String } == ["ann", "ann"])
        #expect(corrections[0]["reason"] as? String == "no price was agreed")
        let pack = try run(desk, "export", "https://feeds.example/gas")
        #expect(pack.output.contains("## Corrections") && pack.output.contains("by ann on 20"))
        #expect(pack.output.contains("## The machine's codings") && pack.output.contains(machine ?? "?"))
    }

    @Test func pastBeforeTheCorrection_showsTheMachinesCode() throws {
        let desk = try desk()
        let machine = try event(desk, "pipeline")["root"] as? String
        Thread.sleep(forTimeInterval: 1.1)
        _ = try run(desk, "correct", "https://feeds.example/gas", "root=REJECT", "--reason", "read")
        let made = try #require((try event(desk, "is:corrected")["corrections"] as? [[String: Any]])?.first?["madeAt"])
        let moment = try #require(made as? String)
        #expect(try event(desk, "pipeline", "--as-of", moment)["root"] as? String == "REJECT")
        let formatter = ISO8601DateFormatter()
        let before = formatter.string(from: try #require(formatter.date(from: moment)).addingTimeInterval(-1))
        let then = try event(desk, "pipeline", "--as-of", before)
        #expect(then["root"] as? String == machine && (then["corrections"] as? [Any])?.isEmpty == true)
    }

    @Test func irrelevantEvent_leavesTheAnswers_andComesBackWhenTakenBack() throws {
        let desk = try desk()
        _ = try run(desk, "correct", "https://feeds.example/gas", "relevance=none", "--reason", "an advertisement")
        #expect(try run(desk, "query", "pipeline", "--count").output == "0\n")
        #expect(try run(desk, "query", "pipeline relevance:none", "--count").output == "1\n")
        _ = try run(desk, "correct", "https://feeds.example/gas", "--withdraw", "relevance")
        #expect(try run(desk, "query", "pipeline", "--count").output == "1\n")
        let none = try run(desk, "correct", "https://feeds.example/gas", "--withdraw", "root")
        #expect(none.errors.contains("has no correction of root"))
    }

    @Test func stories_areMergedAndSplit() throws {
        let desk = try desk()
        func story(_ filter: String) throws -> String? { try event(desk, filter)["story"] as? String }
        let merged = try #require(try story("pipeline"))
        _ = try run(desk, "correct", "https://feeds.example/talks", "--story", merged, "--reason", "one visit")
        #expect(try story("lang:zh 外长") == merged)
        #expect(try run(desk, "query", "story:\"\(merged)\"", "--count").output == "2\n")
        _ = try run(desk, "correct", "https://feeds.example/talks", "--split", "--reason", "two after all")
        #expect(try story("lang:zh 外长") != merged)
    }

    @Test(arguments: [
        (["1"], "nothing to correct"), (["1", "root=AGREE"], "--reason is missing"),
        (["1", "root=HUG", "--reason", "x"], "root"), (["1", "rot=AGREE", "--reason", "x"], "root"),
        (["99", "root=AGREE", "--reason", "x"], "there is no event 99"),
        (["nowhere", "root=AGREE", "--reason", "x"], "no event in"),
        (["1", "--split", "--story", "s", "--reason", "x"], "exclude each other"),
    ])
    func mistake_isExit2_saidInWords_andChangesNothing(_ arguments: [String], _ words: String) throws {
        let desk = try desk()
        let outcome = try desk.program.run(["correct"] + arguments + desk.options)
        #expect((outcome.status == 2 || outcome.status == 64) && outcome.errors.contains(words), "\(outcome.errors)")
        #expect(try run(desk, "query", "is:corrected", "--count").output == "0\n")
    }

    @Test func exportedCorrections_areReadByEvaluate() throws {
        let desk = try desk()
        _ = try run(desk, "correct", "https://feeds.example/gas", "root=REJECT", "--reason", "read")
        let export = try run(desk, "export", "--corrections")
        #expect(export.status == 0 && export.output.contains("REJECT") && export.output.contains(Samples.gas))
        let evaluated = try desk.program.run(["evaluate", "-"], input: export.output)
        #expect(evaluated.status == 0 && !evaluated.output.isEmpty, "\(evaluated.errors)")
    }

    @Test func collectionMadeInTheDesk_isExported_withItsNotes() throws {
        let desk = try desk()
        let rig = try desk.opened(["--offline"], size: Samples.large)
        try rig.waitFor("Gazprom and CNPC agree")
        rig.type("1 Mgas for the brief\r")
        try rig.waitFor("put into “gas”", seconds: 5)
        rig.type("q")
        #expect(try rig.waitForExit() == .exited(0))
        #expect(try run(desk, "export", "--collections").output == "gas  1 events\n")
        let text = try run(desk, "export", "--collection", "gas").output
        #expect(text.hasPrefix("# gas\n") && text.contains(Samples.gas) && text.contains("> for the brief"), "\(text)")
        let unknown = try run(desk, "export", "--collection", "oil")
        #expect(unknown.status == 2 && unknown.errors.contains("there is no collection “oil”; there are: “gas”"))
    }

    @Test func note_isShownInTheDetail_andStandsInTheEvidence() throws {
        let desk = try desk()
        let rig = try desk.opened(["--offline"], size: Samples.large)
        try rig.waitFor("Gazprom and CNPC agree")
        rig.type("1ccompare with the May price\r")
        try rig.waitFor("noted")
        rig.type("\r")
        try rig.waitFor("compare with the May price")
        let pack = try run(desk, "export", "https://feeds.example/gas").output
        #expect(pack.contains("## Notes") && pack.contains("- compare with the May price (noted"))
        #expect(
            try run(desk, "export", "https://feeds.example/gas", "--format", "json").output.contains("\"notes\":[{"))
    }

    @Test func recode_ofAnUntouchedArchive_changesNothing_andSaysSo() throws {
        let desk = try desk()
        let before = try run(desk, "query", "--format", "json").output
        let outcome = try run(desk, "recode")
        #expect(outcome.status == 0 && outcome.output.hasSuffix("texts coded anew, 0 of them now read otherwise\n"))
        #expect(try run(desk, "query", "--format", "json").output == before)
    }

    @Test func recode_keepsCorrections() throws {
        let desk = try desk()
        _ = try run(desk, "correct", "https://feeds.example/gas", "root=REJECT", "--reason", "read")
        #expect(try run(desk, "recode", "--since", "90d").status == 0)
        #expect(try event(desk, "pipeline")["root"] as? String == "REJECT")
    }

    @Test(arguments: ["recode", "correct 1 root=AGREE --reason x", "export --corrections", "archive vacuum"])
    func missingArchive_isNotBegun(_ command: String) throws {
        let desk = try TestDesk()
        let outcome = try desk.program.run(command.split(separator: " ").map(String.init) + desk.options)
        #expect(outcome.status == 1 && outcome.errors.contains("`bilat watch` begins one"), "\(outcome.errors)")
        #expect(!FileManager.default.fileExists(atPath: desk.archive))
    }
}
