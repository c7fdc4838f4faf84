import FixtureServer
import Foundation
import Testing

@Suite(.serialized) struct HeadlessWatchTests {
    @Test func once_printsALineForEachEvent() throws {
        let desk = try TestDesk()
        let outcome = try desk.collected()
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.lines.count == 4)
        #expect(outcome.lines.contains { $0.contains("R+C") && $0.contains("economic") && $0.hasSuffix(Samples.gas) })
        let again = try desk.collected()
        #expect(again.status == 0 && again.output.isEmpty, "nothing is new: \(again.output)")
    }

    @Test func once_saysAtOnceWhatItDoes_andNothingOfItOnStandardOutput() throws {
        let desk = try TestDesk()
        let outcome = try desk.collected()
        #expect(outcome.errors.hasPrefix("bilat: polling 3 sources once\n"), "\(outcome.errors)")
        #expect(!outcome.output.contains("polling"))
    }

    @Test func once_isExit3_andNamesTheSource_whenOneFails() throws {
        let desk = try TestDesk(extra: ["page": "<html><title>Hello</title></html>"])
        let outcome = try desk.program.run(["watch", "--once", "--format", "json"] + desk.options)
        #expect(outcome.status == 3)
        #expect(outcome.errors.contains("page: a web page"), "\(outcome.errors)")
        #expect(outcome.lines.count == 4)
        for line in outcome.lines {
            let event = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            #expect(event["schema"] as? Int == 1 && event["relevance"] as? String == "dyad")
        }
    }

    @Test func filter_printsOnlyWhatMatches() throws {
        let desk = try TestDesk()
        let outcome = try desk.program.run(["watch", "--once", "--filter", "dim:military"] + desk.options)
        #expect(outcome.status == 0)
        #expect(outcome.lines.count == 1 && outcome.output.contains(Samples.patrol))
    }

    @Test func exitOnMatch_isExit4_afterOneLine() throws {
        let desk = try TestDesk()
        let outcome = try desk.program.run(["watch", "--exit-on-match", "--filter", "lang:zh"] + desk.options)
        #expect(outcome.status == 4)
        #expect(outcome.lines.count == 1, "\(outcome.output)")
    }

    @Test(arguments: [(SIGINT, 130), (SIGTERM, 0)] as [(Int32, Int32)])
    func signal_endsWithItsCode_andAllThatWasPrintedIsKept(_ number: Int32, _ status: Int32) throws {
        let desk = try TestDesk()
        let process = desk.program.process(Program.path, ["watch"] + desk.options)
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let printed = String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self)
        kill(process.processIdentifier, number)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == status)
        let kept = try desk.program.run(["query"] + desk.options).output
        for line in printed.split(separator: "\n") { #expect(kept.contains(line)) }
        #expect(!printed.isEmpty)
    }

    // MARK: Standard input

    private static let piped = """
        <rss version="2.0"><channel><title>Mine</title>
        <item><guid>p1</guid><title>China and Russia agree on a new grain corridor</title></item></channel></rss>
        """

    @Test func standardInput_isASourceAmongTheOthers() throws {
        let desk = try TestDesk()
        let outcome = try desk.program.run(["watch", "--once", "--stdin", "mine"] + desk.options, input: Self.piped)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.lines.count == 5 && outcome.output.contains("grain corridor"))
        let kept = try desk.program.run(["query", "grain corridor", "--format", "json"] + desk.options)
        #expect(kept.output.contains("\"source\":\"mine\""))
    }

    @Test func standardInput_standsInForASourceOfTheDossier_andAlone() throws {
        let desk = try TestDesk()
        let outcome = try desk.program.run(
            ["watch", "--once", "--stdin", "moscow", "--only", "moscow"] + desk.options, input: Self.piped)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.lines.count == 1 && outcome.output.contains("grain corridor"), "\(outcome.output)")
        #expect(desk.server.tally("/moscow").requests == 0 && desk.server.tally("/world").requests == 0)
    }

    @Test func standardInput_thatIsNoFeed_isExit3_andSaid() throws {
        let desk = try TestDesk()
        let outcome = try desk.program.run(
            ["watch", "--once", "--stdin", "mine", "--only", "mine"] + desk.options,
            input: "<html><title>No</title></html>")
        #expect(outcome.status == 3 && outcome.errors.contains("mine: a web page, titled “No”"), "\(outcome.errors)")
    }

    @Test func unknownSource_isExit2() throws {
        let desk = try TestDesk()
        let outcome = try desk.program.run(["watch", "--once", "--only", "moskow"] + desk.options)
        #expect(outcome.status == 2 && outcome.errors.contains("no source is called “moskow”"), "\(outcome.errors)")
    }

    @Test func import_readsStandardInput() throws {
        let desk = try TestDesk()
        let outcome = try desk.program.run(["import", "-"] + desk.options, input: Self.piped)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try desk.program.run(["query", "--count"] + desk.options).output == "1\n")
    }

    @Test func closedPipe_isQuiet() throws {
        let desk = try TestDesk()
        let options = desk.options.map { "'\($0)'" }.joined(separator: " ")
        let outcome = try desk.program.shell("\"$BILAT\" watch --once --format json \(options) | head -1")
        #expect(outcome.status == 0 && outcome.lines.count == 1, "\(outcome.output)")
        #expect(outcome.errors == "bilat: polling 3 sources once\n")
    }
}
