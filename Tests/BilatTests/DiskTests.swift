import FixtureServer
import Foundation
import SmallDisk
import TerminalRig
import Testing

/// A disk that is truly full or read-only.
@Suite(.serialized, .enabled(if: SmallDisk.isPossible, "no right to mount a small file system"))
struct DiskTests {
    private func withDisk(kilobytes: Int, _ body: (TestDesk, SmallDisk) throws -> Void) throws {
        let desk = try TestDesk()
        let place = desk.home.appendingPathComponent("disk").path
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        let disk = try #require(SmallDisk(at: place, kilobytes: kilobytes))
        defer { disk.remove() }
        desk.archive = place + "/archive.sqlite"
        try body(desk, disk)
    }

    /// More than fits into what SQLite has set aside.
    private var flood: [FeedItem] {
        (0..<400).map { number in
            FeedItem(
                id: "flood\(number)", title: "Russia and China sign grain deal \(number)",
                summary: String(repeating: "wheat and barley ", count: 100))
        }
    }

    /// Fills what is free of a disk.
    private func fill(_ place: String) {
        _ = FileManager.default.createFile(atPath: place + "/ballast", contents: nil)
        guard let file = FileHandle(forWritingAtPath: place + "/ballast") else { return }
        while (try? file.write(contentsOf: Data(count: 4096))) != nil {}
        try? file.close()
    }

    @Test func fullDisk_saysNotKept_showsNothingUnkept_recovers_andElseIsExit1() throws {
        try withDisk(kilobytes: 4000) { desk, disk in
            let rig = try desk.polling(size: Samples.large)
            try rig.waitForAll("LIVE", "3 ok")
            fill(disk.place)
            desk.serve("world", [flood])
            rig.type("R")
            let full = try rig.waitForAll("NOT KEPT: disk is full", "400 events wait", seconds: 20)
            #expect(!full.contains("grain deal") && !full.contains("NOT KEPT: NOT KEPT"))
            try #require(disk.resize(kilobytes: 20_000))
            try rig.waitUntil("kept", seconds: 10) { !$0.contains("NOT KEPT") && $0.contains("grain deal") }
            fill(disk.place)
            desk.serve("moscow", [flood])
            rig.type("R")
            try rig.waitFor("NOT KEPT: disk is full", seconds: 20)
            rig.type("q")
            #expect(try rig.waitForExit() == .exited(1))
            #expect(rig.screen.contains("NOT KEPT"))
        }
    }

    @Test func readOnlyFolder_saysNotKept_andShowsWhatIsThere() throws {
        try withDisk(kilobytes: 4000) { desk, disk in
            try PreparedArchive.samples.get().write(to: desk.archive)
            // With a log left beside it SQLite opens the file and calls it read-only; without one it cannot open it.
            _ = try desk.program.run(["archive", "vacuum"] + desk.options)
            try #require(!FileManager.default.fileExists(atPath: desk.archive + "-wal"))
            try #require(disk.makeReadOnly())
            let rig = try desk.opened(size: Samples.large)
            try rig.waitForAll("NOT KEPT: cannot open", "Gazprom and CNPC agree", "OFFLINE")
            rig.type("q")
            #expect(try rig.waitForExit() == .exited(1))
        }
    }

    @Test func readOnlyFolder_withoutAnArchive_saysNotKept_andShowsTheChronology() throws {
        try withDisk(kilobytes: 4000) { desk, disk in
            try #require(disk.makeReadOnly())
            let rig = try desk.opened(size: Samples.large)
            try rig.waitForAll("NOT KEPT", "h    CONSULT   chronology")
        }
    }
}
