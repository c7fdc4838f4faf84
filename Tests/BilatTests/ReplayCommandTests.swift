import FixtureServer
import Foundation
import Testing

/// `bilat watch --record` and `bilat replay`, as their user meets them.
@Suite(.serialized) struct ReplayCommandTests {
    private func recorded() throws -> (desk: TestDesk, folder: String, live: Program.Outcome) {
        let desk = try TestDesk(extra: ["page": "<html><title>Hello</title></html>"])
        let folder = desk.home.appendingPathComponent("recording").path
        let live = try desk.program.run(
            ["watch", "--once", "--format", "json", "--record", folder] + desk.options)
        return (desk, folder, live)
    }

    /// Child processes have hash seeds of their own; the last one has a fixed one.
    private func runs(_ desk: TestDesk, _ arguments: [String]) throws -> [String] {
        let command = (["replay"] + arguments).map { "'\($0)'" }.joined(separator: " ")
        return try ["", "", "SWIFT_DETERMINISTIC_HASHING=1 "].map { seed in
            let outcome = try desk.program.shell("\(seed)\"$BILAT\" \(command)")
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
            return outcome.output
        }
    }

    @Test func replay_givesTheEventsThatWereSeen_byteForByteEachTime() throws {
        let (desk, folder, live) = try recorded()
        #expect(live.status == 3 && live.lines.count == 4, "\(live.errors)")
        desk.server.stop()
        let outputs = try runs(desk, [folder, "--format", "json"])
        #expect(outputs[0].split(separator: "\n").sorted() == live.output.split(separator: "\n").sorted())
        #expect(outputs.allSatisfy { $0 == outputs[0] })
    }

    @Test func lastScreen_isTheSame_underEachHashSeed() throws {
        let (desk, folder, _) = try recorded()
        let outputs = try runs(desk, [folder, "--screen", "100x30"])
        #expect(outputs.allSatisfy { $0 == outputs[0] })
        let lines = outputs[0].split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 31)
        #expect(
            lines[0].contains("REPLAY") && lines[0].contains("3 ok") && lines[0].contains("1 walled"), "\(lines[0])")
        #expect(outputs[0].contains("1 Economic 1"))
    }

    @Test func keys_arePressedBeforeTheScreenIsPrinted() throws {
        let (desk, folder, _) = try recorded()
        let outcome = try desk.program.run("replay", folder, "--screen", "100x30", "--keys", "S")
        #expect(outcome.output.contains("a web page, titled “Hello”"), "\(outcome.output)")
    }

    @Test func archive_holdsWhatWasReplayed() throws {
        let (desk, folder, live) = try recorded()
        let archive = desk.home.appendingPathComponent("replayed.sqlite").path
        _ = try desk.program.run("replay", folder, "--archive", archive)
        let kept = try desk.program.run("query", "--archive", archive, "--count")
        #expect(kept.output == "\(live.lines.count)\n", "\(kept.output)\(kept.errors)")
    }

    @Test func tornLine_isSaid_andExit1() throws {
        let (desk, folder, live) = try recorded()
        let manifest = folder + "/recording.jsonl"
        let text = try String(contentsOfFile: manifest, encoding: .utf8)
        try (text + "{\"endedAt\":\"20").write(toFile: manifest, atomically: true, encoding: .utf8)
        let outcome = try desk.program.run("replay", folder)
        #expect(outcome.status == 1 && outcome.lines.count == live.lines.count)
        #expect(outcome.errors.contains("recording.jsonl:6: cannot be read"), "\(outcome.errors)")
    }

    @Test func folderThatIsNoRecording_isExit2() throws {
        let desk = try TestDesk()
        let outcome = try desk.program.run("replay", "/nowhere")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("is /nowhere a folder written by `bilat watch --record`?"), "\(outcome.errors)")
    }

    @Test(arguments: [["--speed", "fast"], ["--screen", "big"], ["--screen", "0x0"]]) func badOption_isExit2(
        _ options: [String]
    ) throws {
        let desk = try TestDesk()
        #expect(try desk.program.run(["replay", "x"] + options).status == 2)
    }
}
