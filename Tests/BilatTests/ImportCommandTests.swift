import FixtureServer
import Foundation
import TerminalRig
import Testing

/// `bilat import`, as its user meets it.
@Suite(.serialized) struct ImportCommandTests {
    private func file(_ desk: TestDesk, _ name: String, _ text: String) throws -> String {
        let path = desk.home.appendingPathComponent(name).path
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    private func imported(_ desk: TestDesk, _ files: String...) throws -> Program.Outcome {
        try desk.program.run(["import"] + files + desk.options)
    }

    private func query(_ desk: TestDesk, _ arguments: String...) throws -> Program.Outcome {
        try desk.program.run(["query"] + arguments + desk.options)
    }

    private static let table = """
        title,source,language,publishedAt,summary
        "Russia and China sign a deal, at last",world,en,2026-11-20T10:00:00Z,"Two
        lines"
        Россия и Китай подписали соглашение,moscow,ru,2026-11-21T10:00:00Z,
        中俄签署协议,beijing,zh,2026-11-22T10:00:00Z,

        """

    // MARK: Tables

    @Test func csv_isReadByTheNamesInItsHead() throws {
        let desk = try TestDesk()
        let outcome = try imported(desk, file(desk, "reports.csv", Self.table))
        #expect(outcome.status == 0 && outcome.errors.contains("3 new events"), "\(outcome.errors)")
        let csv = try query(desk, "--format", "csv").lines
        #expect(csv.count == 4)
        #expect(csv[1].hasPrefix("3,2026-11-22T10:00:00Z,") && csv[1].hasSuffix(",中俄签署协议"))
        #expect(csv[3].contains("\"Russia and China sign a deal, at last\""))
        #expect(try query(desk, "\"two lines\"", "--count").output == "1\n")
    }

    @Test func csvWithAMistake_keepsWhatStandsBefore_andSaysTheLine() throws {
        let desk = try TestDesk()
        let path = try file(desk, "reports.csv", Self.table + "A headline of Russia and China,world,en,soon,\n")
        let outcome = try imported(desk, path)
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.contains("reports.csv:6: the field “publishedAt” cannot be “soon”"), "\(outcome.errors)")
        #expect(try query(desk, "--count").output == "3\n")
    }

    @Test func tableThatGrew_isReadFromWhereItWas() throws {
        let desk = try TestDesk()
        let lines = (0..<9000).map { "Russia and China sign paper \($0),world,en,2026-11-20T10:00:00Z,\n" }
        let head = "title,source,language,publishedAt,summary\n"
        _ = try imported(desk, file(desk, "reports.csv", head + lines.dropLast(1000).joined()))
        let outcome = try imported(desk, file(desk, "reports.csv", head + lines.joined()))
        #expect(outcome.errors.contains("an earlier run read 8001 lines of it; going on there"), "\(outcome.errors)")
        #expect(outcome.errors.contains("1000 new events"))
        #expect(try query(desk, "--count").output == "9000\n")
    }

    // MARK: Recorded folders

    private func recorded() throws -> (desk: TestDesk, folder: String) {
        let desk = try TestDesk()
        let folder = desk.home.appendingPathComponent("recording").path
        let live = try desk.program.run(["watch", "--once", "--format", "json", "--record", folder] + desk.options)
        #expect(live.lines.count == 4, "\(live.errors)")
        return (desk, folder)
    }

    @Test func recordedFolder_givesTheEventsThatWereSeen() throws {
        let (desk, folder) = try recorded()
        let seen = try query(desk, "--format", "json").output
        desk.archive = desk.home.appendingPathComponent("other.sqlite").path
        let outcome = try imported(desk, folder)
        #expect(outcome.status == 0 && outcome.errors.contains("4 new events"), "\(outcome.errors)")
        #expect(
            try query(desk, "--format", "json").output.split(separator: "\n").sorted()
                == seen.split(separator: "\n").sorted())
        let second = try imported(desk, folder)
        #expect(
            second.status == 0 && second.errors.contains("an earlier run took in 3 of 3 exchanges"), "\(second.errors)")
        let again = try desk.program.run(["import", "--again", folder] + desk.options)
        #expect(again.errors.contains("0 new events, 0 revised") && again.errors.contains("4 known already"))
    }

    @Test func tornRecording_bringsTheRest_andIsExit1() throws {
        let (desk, folder) = try recorded()
        let manifest = folder + "/recording.jsonl"
        let text = try String(contentsOfFile: manifest, encoding: .utf8)
        try (text + "{\"endedAt\":\"20").write(toFile: manifest, atomically: true, encoding: .utf8)
        desk.archive = desk.home.appendingPathComponent("other.sqlite").path
        let outcome = try imported(desk, folder)
        #expect(
            outcome.status == 1 && outcome.errors.contains("recording.jsonl:5: cannot be read"), "\(outcome.errors)")
        #expect(outcome.errors.contains("4 new events"))
        #expect(try query(desk, "--count").output == "4\n")
    }

    @Test func otherFolder_isExit2_andNothingIsBegun() throws {
        let desk = try TestDesk()
        let outcome = try imported(desk, desk.home.path)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("is a folder, and none that `bilat watch --record` has written"))
        #expect(!FileManager.default.fileExists(atPath: desk.archive))
    }

    // MARK: Earlier archives

    @Test func earlierArchive_comesOverWithMarksAndCorrections_once() throws {
        let desk = try TestDesk()
        try PreparedArchive.samples.get().write(to: desk.archive)
        _ = try desk.program.run(["correct", "1", "polarity=-2", "--reason", "read", "--author", "ann"] + desk.options)
        let rig = try desk.opened(["--offline"], size: Samples.large)
        try rig.waitFor("Gazprom and CNPC agree")
        rig.type("1*")
        try rig.waitFor("★")
        rig.type("q")
        #expect(try rig.waitForExit() == .exited(0))
        let former = desk.archive
        desk.archive = desk.home.appendingPathComponent("other.sqlite").path
        let outcome = try imported(desk, former)
        #expect(outcome.status == 0 && outcome.errors.contains("4 new events"), "\(outcome.errors)")
        #expect(try query(desk, "is:corrected", "--count").output == "1\n")
        #expect(try query(desk, "is:starred").output.hasSuffix("\(Samples.gas)\n"))
        #expect(try imported(desk, former).errors.contains("0 new events, 0 revised"))
    }

    @Test func missingFile_isExit2() throws {
        let desk = try TestDesk()
        let outcome = try imported(desk, "/nowhere.jsonl")
        #expect(outcome.status == 2 && outcome.errors.contains("/nowhere.jsonl: cannot be read"))
    }
}
