import FixtureServer
import Foundation
import SmallDisk
import TerminalRig
import Testing

/// `bilat archive`, beside a desk that collects and on files that are not as they should be.
@Suite(.serialized) struct ArchiveCommandTests {
    private func desk() throws -> TestDesk {
        let desk = try TestDesk()
        try PreparedArchive.samples.get().write(to: desk.archive)
        return desk
    }

    private func archive(_ desk: TestDesk, _ arguments: String...) throws -> Program.Outcome {
        try desk.program.run(["archive"] + arguments + desk.options)
    }

    @Test func info_saysWhatThereIs_andWhoCollects() throws {
        let desk = try desk()
        let info = try archive(desk, "info")
        #expect(info.status == 0 && info.output.contains("events: 4, "), "\(info.output)")
        #expect(info.output.contains("collector: nobody collects now"))
        let json = try archive(desk, "info", "--format", "json")
        let record = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect(record["relevant"] as? Int == 4 && record["collector"] is NSNull)
    }

    @Test func everyCareOfTheFile_goesOnBesideACollector() throws {
        let desk = try desk()
        let rig = try desk.polling(size: Samples.large)
        try rig.waitForAll("LIVE", "3 ok")
        #expect(try archive(desk, "info").output.contains("collector: process \(rig.process) since 20"))
        let check = try archive(desk, "check")
        #expect(check.status == 0 && check.output == "\(desk.archive): sound\n", "\(check.errors)")
        let copy = desk.home.appendingPathComponent("copy.sqlite").path
        let backup = try archive(desk, "backup", copy)
        #expect(backup.status == 0 && backup.output.hasPrefix("\(copy): 4 events, "), "\(backup.errors)")
        let vacuum = try archive(desk, "vacuum")
        #expect(vacuum.status == 0 && vacuum.output.contains(" before, "), "\(vacuum.errors)")
        let prune = try archive(desk, "prune", "--keep", "5y")
        #expect(prune.status == 0 && prune.output.contains("forgot 0 events from before 20"), "\(prune.errors)")
        desk.server.stepAll()
        rig.type("R")
        try rig.waitFor("on grain", seconds: 15)
        #expect(try desk.program.run(["query", "--archive", copy, "--count"]).output == "4\n")
    }

    @Test func backup_intoAnExistingFile_isRefused_andLeavesIt() throws {
        let desk = try desk()
        let copy = desk.home.appendingPathComponent("copy.sqlite")
        try Data("mine".utf8).write(to: copy)
        let outcome = try archive(desk, "backup", copy.path)
        #expect(outcome.status != 0 && outcome.errors.contains(copy.path), "\(outcome.errors)")
        #expect(try String(contentsOf: copy, encoding: .utf8) == "mine")
    }

    @Test func prune_forgetsWhatIsOlder_butWhatIsMarked() throws {
        let desk = try TestDesk()
        let lines = ["1", "2", "3"].map {
            "{\"id\":\"\($0)\",\"source\":\"world\",\"title\":\"Russia and China sign paper \($0)\","
                + "\"publishedAt\":\"2019-01-0\($0)T00:00:00Z\",\"fetchedAt\":\"2019-01-0\($0)T00:00:00Z\"}\n"
        }
        _ = try desk.program.run(["import"] + desk.options, input: lines.joined())
        _ = try desk.program.run(["correct", "2", "polarity=1", "--reason", "read"] + desk.options)
        let dry = try archive(desk, "prune", "--keep", "5y", "--dry-run")
        #expect(dry.output.contains("2 events from before"), "\(dry.output)\(dry.errors)")
        #expect(try archive(desk, "prune", "--keep", "5y").output.contains("forgot 2 events"))
        #expect(try desk.program.run(["query"] + desk.options).output.hasSuffix("paper 2\n"))
        let short = try archive(desk, "prune", "--keep", "3d")
        #expect(short.status == 2 && short.errors.contains("--keep has to be at least 30d; nothing was forgotten"))
    }

    /// Overwrites pages in the middle of the file.
    private func damage(_ path: String) throws {
        for end in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        try file.seek(toOffset: 3 * 4096)
        try file.write(contentsOf: Data(repeating: 0xA5, count: 30 * 4096))
        try file.close()
    }

    @Test func damagedFile_isToldByCheck_andSavedAtTheNextStart() throws {
        let desk = try desk()
        _ = try archive(desk, "vacuum")
        try damage(desk.archive)
        let check = try archive(desk, "check")
        #expect(
            check.status == 1 && check.output.hasPrefix("\(desk.archive): DAMAGED\n"), "\(check.output)\(check.errors)")
        #expect(check.errors.contains("the next start sets it aside and saves what can be read"))
        let rig = try desk.opened(["--offline"], size: Samples.large)
        try rig.waitFor("damaged", seconds: 10)
        rig.type("q")
        _ = try rig.waitForExit()
        let names = try FileManager.default.contentsOfDirectory(atPath: desk.home.path)
        #expect(names.contains { $0.contains("damaged") }, "\(names)")
        #expect(try archive(desk, "check").status == 0)
    }

    @Test func fileThatIsNoArchive_isSaid_andLeftAlone() throws {
        let desk = try TestDesk()
        let words = String(repeating: "This is a letter to my aunt. ", count: 200)
        try words.write(toFile: desk.archive, atomically: true, encoding: .utf8)
        let outcome = try archive(desk, "check")
        #expect(outcome.status == 1 && !(outcome.output + outcome.errors).isEmpty)
        #expect(try String(contentsOfFile: desk.archive, encoding: .utf8) == words)
    }

    @Test(.enabled(if: SmallDisk.isPossible, "no right to mount a small file system"))
    func fullDisk_isSaidByEachCommand_andNothingIsLost() throws {
        let desk = try TestDesk()
        let place = desk.home.appendingPathComponent("disk").path
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        let disk = try #require(SmallDisk(at: place, kilobytes: 2000))
        defer { disk.remove() }
        desk.archive = place + "/archive.sqlite"
        try PreparedArchive.samples.get().write(to: desk.archive)
        _ = FileManager.default.createFile(atPath: place + "/ballast", contents: nil)
        let ballast = try FileHandle(forWritingTo: URL(fileURLWithPath: place + "/ballast"))
        while (try? ballast.write(contentsOf: Data(count: 4096))) != nil {}
        for arguments in [["backup", place + "/copy.sqlite"], ["vacuum"]] {
            let outcome = try desk.program.run(["archive"] + arguments + desk.options)
            #expect(outcome.status != 0, "\(arguments)")
            let words = outcome.errors
            #expect(words.contains("full") || words.contains("room"), "\(arguments): \(words)")
        }
        #expect(!FileManager.default.fileExists(atPath: place + "/copy.sqlite"))
        #expect(try desk.program.run(["query", "--count"] + desk.options).output == "4\n")
        #expect(try archive(desk, "check").status == 0)
    }
}
