import EventModel
import Foundation
import History
import ScreenModel
import TerminalRig
import Testing

/// An import that is cut off, and how it shows how far it is.
@Suite(.serialized) struct ImportInterruptedTests {
    private static let count = 24_000

    /// Every hundredth report concerns the pair: the rest costs little, also in a debug build.
    private func reports(_ desk: TestDesk) throws -> String {
        let lines = (0..<Self.count).map { number in
            let title =
                number % 100 == 0
                ? "Russia and China sign paper \(number)" : "Football: results of round \(number) of the season"
            return
                #"{"id":"n\#(number)","source":"world","title":"\#(title)","publishedAt":"2026-11-2\#(number % 5)T10:00:00Z","#
                + #""fetchedAt":"2026-11-25T10:00:00Z","language":"en"}"# + "\n"
        }
        let path = desk.home.appendingPathComponent("reports.jsonl").path
        try lines.joined().write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    private func waitForASlice(_ desk: TestDesk) throws {
        for _ in 0..<400 {
            if FileManager.default.fileExists(atPath: desk.archive),
                let history = try? History.open(path: desk.archive, mode: .readOnly, now: desk.now),
                let last = try? history.lastKey(), last.number > 0
            {
                return
            }
            Thread.sleep(forTimeInterval: 0.02)
        }
        Issue.record("nothing was committed")
    }

    private func expectResumed(_ desk: TestDesk, _ path: String) throws {
        let outcome = try desk.program.run(["import", path] + desk.options)
        #expect(outcome.status == 0)
        #expect(
            outcome.errors.contains(/reports\.jsonl: an earlier run read [0-9]+000 lines of it; going on there/),
            "\(outcome.errors)")
        #expect(try desk.program.run(["query", "--count"] + desk.options).output == "\(Self.count / 100)\n")
        #expect(try desk.program.run(["query", "relevance:any", "--count"] + desk.options).output == "\(Self.count)\n")
        #expect(try desk.program.run(["archive", "check"] + desk.options).status == 0)
        let again = try desk.program.run(["import", path] + desk.options)
        #expect(
            again.errors.contains("an earlier run read \(Self.count) lines") && again.errors.contains("0 new events"))
    }

    @Test(arguments: [SIGKILL, SIGINT]) func importThatWasCutOff_goesOnWhereItWas(signal: Int32) throws {
        let desk = try TestDesk()
        let path = try reports(desk)
        let process = desk.program.process(Program.path, ["import", path] + desk.options)
        let errors = desk.home.appendingPathComponent("import.err")
        try Data().write(to: errors)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        try waitForASlice(desk)
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationStatus == (signal == SIGINT ? 130 : SIGKILL))
        #expect(try String(contentsOf: errors, encoding: .utf8).contains("interrupted") == (signal == SIGINT))
        try expectResumed(desk, path)
    }

    @Test func terminal_showsABar_andEndsWithTheCount() throws {
        let desk = try TestDesk()
        let rig = try TerminalRig(
            program: Program.path, arguments: ["import", try reports(desk)] + desk.options,
            environment: TerminalRig.xterm256.merging(["HOME": desk.home.path]) { $1 },
            size: Size(width: 160, height: 10))
        let bar = try rig.waitFor(" %  ", seconds: 30)
        #expect(bar.text.contains(/\[#*\.*\] +[0-9]+ %  [0-9]+ new events/), "\(bar.text)")
        #expect(try rig.waitForExit(seconds: 60) == .exited(0))
        #expect(rig.screen.text.contains("bilat: \(Self.count / 100) new events, 0 revised"), "\(rig.screen.text)")
        #expect(!rig.screen.text.contains("[#"), "the bar is taken away")
    }
}
