import FixtureServer
import Foundation
import TerminalRig
import Testing

/// Desks of the built program beside one `watch` on one archive: five minutes with ten of them in `make soak`
/// (`BILAT_SOAK=1 swift test --filter TenDesksTests`), some seconds with three otherwise.
@Suite(.serialized) struct TenDesksTests {
    private static let isSoak = ProcessInfo.processInfo.environment["BILAT_SOAK"] != nil
    private static let deskCount = isSoak ? 10 : 3
    private static let seconds = isSoak ? 300.0 : 6

    /// Each version of the feed has one headline more.
    private func serveGrowingFeed(_ desk: TestDesk) {
        let items = (0..<400).map {
            FeedItem(id: "grow\($0)", title: "Russia and China sign grain paper \($0)", age: Int64(400 - $0))
        }
        desk.serve("world", (1...400).map { Array(items.prefix($0)) })
    }

    private func collector(_ desk: TestDesk) throws -> (process: Process, output: URL, errors: URL) {
        let (output, errors) = (
            desk.home.appendingPathComponent("watch.out"), desk.home.appendingPathComponent("watch.err")
        )
        for file in [output, errors] { try Data().write(to: file) }
        let process = desk.program.process(Program.path, ["watch"] + desk.options)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        return (process, output, errors)
    }

    @Test func everyMarkIsKept_andNobodyIsToldOfALock() throws {
        let desk = try TestDesk()
        serveGrowingFeed(desk)
        let collector = try collector(desk)
        defer { collector.process.terminate() }
        try waitForCollector(desk)
        let rigs = try (0..<Self.deskCount).map { _ in try desk.opened(size: Samples.large) }
        for rig in rigs { try rig.waitForAll("READING", "grain paper", seconds: 60) }
        var notes: [String] = []
        let end = Date().addingTimeInterval(Self.seconds)
        while Date() < end {
            for (number, rig) in rigs.enumerated() {
                notes.append("desk \(number) note \(notes.count)")
                try work(rig, note: notes[notes.count - 1], round: notes.count)
            }
            desk.server.stepAll()
        }
        for rig in rigs {
            rig.type("q")
            #expect(try rig.waitForExit(seconds: 30) == .exited(0))
        }
        try expectKept(notes, desk)
        collector.process.terminate()
        collector.process.waitUntilExit()
        let said = try String(contentsOf: collector.errors, encoding: .utf8)
        #expect(!said.contains("locked") && !said.contains("NOT KEPT"), "\(said)")
        let printed = try String(contentsOf: collector.output, encoding: .utf8).split(separator: "\n")
        let kept = try desk.program.run(["query", "--count"] + desk.options).output
        #expect(kept == "\(printed.count)\n", "what was printed is kept, once")
        print("ten desks: \(rigs.count) desks, \(notes.count) notes, \(printed.count) events collected meanwhile")
    }

    /// A desk that comes first would collect itself.
    private func waitForCollector(_ desk: TestDesk) throws {
        for _ in 0..<300 {
            let info = try desk.program.run(["archive", "info"] + desk.options)
            if info.output.contains("collector: process"), !info.output.contains("events: 0,") { return }
            Thread.sleep(forTimeInterval: 0.1)
        }
        Issue.record("nobody collects")
    }

    /// A note, a star put and taken away, a request to the collector.
    private func work(_ rig: TerminalRig, note: String, round: Int) throws {
        // On the newest event of a pane: the chronology behind the events takes no notes.
        rig.type("1gc\(note)\r")
        let screen = try rig.waitFor("noted", seconds: 30)
        #expect(!screen.contains("locked") && !screen.contains("NOT KEPT"), "\(screen.text)")
        rig.type(round % 3 == 0 ? "**" : round % 5 == 0 ? "R" : "A")
        rig.waitUntilQuiet(seconds: 0.05)
        #expect(!rig.screen.contains("locked"), "\(rig.screen.text)")
    }

    private func expectKept(_ notes: [String], _ desk: TestDesk) throws {
        let rows = try desk.program.run(["query", "--format", "csv"] + desk.options).output
        let keys = rows.split(separator: "\r\n").dropFirst().compactMap {
            $0.split(separator: ",").first.map(String.init)
        }
        let pack = try desk.program.run(["export"] + keys + desk.options).output
        for note in notes { #expect(pack.contains("- \(note) (noted by "), "\(note) is lost") }
        #expect(try desk.program.run(["archive", "check"] + desk.options).status == 0)
    }
}
