import EventModel
import FixtureServer
import Foundation
import History
import TerminalRig
import Testing

/// `import` and then `recode` of the built program beside a `watch` that collects for the same archive.
@Suite(.serialized) struct ImportBesideWatchTests {
    private static let files = 8
    /// In one file; small enough that no commit of a debug build holds the archive for long.
    private static let perFile = 400
    private static let imported = files * perFile
    /// Reports that the watch collects meanwhile, one a poll.
    private static let most = 300

    private func serveGrowingFeed(_ desk: TestDesk) {
        let items = (0..<Self.most).map {
            FeedItem(id: "grow\($0)", title: "Russia and China sign grain paper \($0)", age: Int64(Self.most - $0))
        }
        desk.serve("world", (1...Self.most).map { Array(items.prefix($0)) })
    }

    private func reports(_ desk: TestDesk) throws -> [String] {
        try (0..<Self.files).map { try reports(desk, (Self.perFile * $0)..<(Self.perFile * ($0 + 1))) }
    }

    private func reports(_ desk: TestDesk, _ numbers: Range<Int>) throws -> String {
        let lines = numbers.map { number in
            let title =
                number % 2 == 0 ? "China and Russia agree on coal paper \(number)" : "Football: round \(number)"
            return
                #"{"id":"n\#(number)","source":"wire","title":"\#(title)","publishedAt":"2025-11-2\#(number % 5)T10:00:00Z"}"#
                + "\n"
        }
        let path = desk.home.appendingPathComponent("reports-\(numbers.lowerBound).jsonl").path
        try lines.joined().write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    /// A process whose streams go into files.
    private struct Running {
        let process: Process
        let output: URL
        let errors: URL

        /// Events printed; a signal behind one is no event.
        var events: Int {
            let text = (try? String(contentsOf: output, encoding: .utf8)) ?? ""
            return text.split(separator: "\n").count { $0.contains("\"report\":{") }
        }
        var said: String { (try? String(contentsOf: errors, encoding: .utf8)) ?? "" }
    }

    private func started(_ desk: TestDesk, _ name: String, _ arguments: [String]) throws -> Running {
        let (output, errors) = (
            desk.home.appendingPathComponent("\(name).out"), desk.home.appendingPathComponent("\(name).err")
        )
        for file in [output, errors] { try Data().write(to: file) }
        let process = desk.program.process(Program.path, arguments + desk.options)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        return Running(process: process, output: output, errors: errors)
    }

    private func wait(_ what: String, seconds: Double = 20, _ isThere: () -> Bool) {
        let end = Date().addingTimeInterval(seconds)
        while Date() < end {
            if isThere() { return }
            Thread.sleep(forTimeInterval: 0.01)
        }
        Issue.record("\(what) did not come")
    }

    /// Lets the watch find one report more; returns the seconds from the feed's answer to the line.
    private func delayOfNext(_ desk: TestDesk, _ watch: Running, _ history: History) throws -> Double {
        let events = watch.events
        let requests = desk.server.tally("/world").requests
        desk.server.step("/world")
        try history.post(.refresh(source: "world"), at: desk.now)
        wait("the poll") { desk.server.tally("/world").requests > requests }
        let answered = Date()
        wait("the event") { watch.events > events }
        return Date().timeIntervalSince(answered)
    }

    private func delays(
        while running: Running, _ desk: TestDesk, _ watch: Running, _ history: History
    ) throws -> [Double] {
        var delays: [Double] = []
        while running.process.isRunning { delays.append(try delayOfNext(desk, watch, history)) }
        return delays
    }

    @Test func bothFinish_nobodyIsToldOfALock_andNewsComesMeanwhile() throws {
        let desk = try TestDesk()
        serveGrowingFeed(desk)
        let watch = try started(desk, "watch", ["watch", "--format", "json"])
        defer { watch.process.terminate() }
        wait("the first poll") { watch.events > 2 && desk.server.tally("/world").requests > 0 }
        let history = try History.open(path: desk.archive, now: desk.now)
        let importing = try started(desk, "import", ["import"] + reports(desk))
        let whileImporting = try delays(while: importing, desk, watch, history)
        let recoding = try started(desk, "recode", ["recode"])
        let whileRecoding = try delays(while: recoding, desk, watch, history)
        for running in [importing, recoding] {
            #expect(running.process.terminationStatus == 0)
            #expect(!running.said.contains("locked"), "\(running.said)")
        }
        #expect(importing.said.contains("\(Self.imported / 2) new events"), "\(importing.said)")
        watch.process.terminate()
        watch.process.waitUntilExit()
        #expect(!watch.said.contains("locked") && !watch.said.contains("NOT KEPT"), "\(watch.said)")
        let kept = try desk.program.run(["query", "--count"] + desk.options).output
        #expect(kept == "\(watch.events + Self.imported / 2)\n", "all events are there, once")
        print(
            "beside an import: news after \(Self.words(whileImporting)), beside a recoding \(Self.words(whileRecoding))"
        )
        #expect(!whileImporting.isEmpty && Self.median(whileImporting + whileRecoding) < 1)
    }

    private static func median(_ delays: [Double]) -> Double {
        delays.isEmpty ? 0 : delays.sorted()[delays.count / 2]
    }

    private static func words(_ delays: [Double]) -> String {
        String(
            format: "%.2f s in the median, %.2f s at most (n = %d)", median(delays), delays.max() ?? 0, delays.count)
    }
}
