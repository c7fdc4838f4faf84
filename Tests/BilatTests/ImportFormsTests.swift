import FixtureServer
import Foundation
import TerminalRig
import Testing

/// What `bilat import` takes besides tables, recordings and archives: each form, and each a second time.
@Suite(.serialized) struct ImportFormsTests {
    private func file(_ desk: TestDesk, _ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        let path = desk.home.appendingPathComponent(name).path
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    private func imported(_ desk: TestDesk, _ file: String) throws -> Program.Outcome {
        try desk.program.run(["import", file] + desk.options)
    }

    private func query(_ desk: TestDesk, _ arguments: String...) throws -> Program.Outcome {
        try desk.program.run(["query"] + arguments + desk.options)
    }

    // MARK: GDELT

    /// Rows of 61 columns: Russia to China, and two states that are neither.
    private static func gdelt(_ numbers: Range<Int>) -> String {
        numbers.map { number in
            var fields = Array(repeating: "", count: 61)
            let isOutside = number % 3 == 0
            (fields[0], fields[1]) = ("\(1_000_000 + number)", "20261123")
            (fields[5], fields[6], fields[7]) =
                isOutside ? ("USA", "UNITED STATES", "USA") : ("RUSGOV", "KREMLIN", "RUS")
            (fields[15], fields[16], fields[17]) = isOutside ? ("MEX", "MEXICO", "MEX") : ("CHN", "CHINA", "CHN")
            (fields[26], fields[29], fields[30], fields[31], fields[34]) = ("057", "1", "8.0", "10", "-2.5")
            (fields[51], fields[52], fields[53]) = ("4", "Somewhere", isOutside ? "US" : "CH")
            (fields[59], fields[60]) = ("20261124101500", "https://www.example.org/news/\(number)")
            return fields.joined(separator: "\t") + "\n"
        }.joined()
    }

    private func expectGDELT(_ name: String, _ bytes: some Sequence<UInt8>) throws {
        let desk = try TestDesk()
        let path = try file(desk, name, bytes)
        let outcome = try imported(desk, path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.errors.contains("\(name): 30 rows read, 10 of them outside the dyad"), "\(outcome.errors)")
        #expect(outcome.errors.contains("20 new events"))
        #expect(try query(desk, "coder:gdelt", "--count").output == "20\n")
        #expect(
            try imported(desk, path).errors.contains("0 new events, 0 revised, 0 reports kept as irrelevant, 20 known"))
        #expect(try query(desk, "coder:gdelt", "--count").output == "20\n")
    }

    @Test func gdeltTable_givesItsRows_once() throws {
        try expectGDELT("20261124101500.export.CSV", Self.gdelt(0..<30).utf8)
    }

    @Test func zippedGDELTTable_givesItsRows_once() throws {
        let zip = StoredZip.archive("20261124101500.export.CSV", Array(Self.gdelt(0..<30).utf8))
        try expectGDELT("20261124101500.export.CSV.zip", zip)
    }

    // MARK: JSON lines

    @Test func jsonLines_giveTheirEvents_once() throws {
        let desk = try TestDesk()
        let lines = """
            {"id":"a","source":"world","title":"Russia and China sign a treaty","publishedAt":"2026-11-20T10:00:00Z"}
            {"id":"b","source":"world","title":"Football results","publishedAt":"2026-11-20T10:00:00Z","more":{"x":[1,"]"]}}

            """
        let path = try file(desk, "reports.jsonl", lines.utf8)
        #expect(try imported(desk, path).errors.contains("1 new events, 0 revised, 1 reports kept as irrelevant"))
        let again = try desk.program.run(["import", "--again", path] + desk.options)
        #expect(
            again.errors.contains("0 new events, 0 revised, 0 reports kept as irrelevant, 2 known"), "\(again.errors)")
        #expect(try query(desk, "relevance:any", "--count").output == "2\n")
    }

    @Test func whatQueryPrints_comesIntoAnotherArchive() throws {
        let desk = try TestDesk()
        try PreparedArchive.samples.get().write(to: desk.archive)
        let printed = try query(desk, "--format", "json").output
        let path = try file(desk, "events.jsonl", printed.utf8)
        desk.archive = desk.home.appendingPathComponent("other.sqlite").path
        let outcome = try imported(desk, path)
        #expect(outcome.status == 0 && outcome.errors.contains("4 new events"), "\(outcome.errors)")
        let again = try query(desk, "--format", "csv").output
        for title in [Samples.patrol, Samples.veto, Samples.navigation, Samples.gas] { #expect(again.contains(title)) }
        #expect(try imported(desk, path).errors.contains("0 new events, 0 revised"))
    }

    @Test func eventsOfAnotherCoder_areLeftOut_andSaid() throws {
        let desk = try TestDesk()
        let table = try file(desk, "20261124101500.export.CSV", Self.gdelt(0..<3).utf8)
        _ = try imported(desk, table)
        let printed = try query(desk, "coder:gdelt", "--format", "json").output
        let path = try file(desk, "events.jsonl", printed.utf8)
        desk.archive = desk.home.appendingPathComponent("other.sqlite").path
        let outcome = try imported(desk, path)
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("events.jsonl: 2 events of another coder were left out"), "\(outcome.errors)")
        #expect(outcome.errors.contains("0 new events, 0 revised, 0 reports kept as irrelevant"))
    }

    @Test func reportsWithoutALanguage_getTheOneTheirLettersProve() throws {
        let desk = try TestDesk()
        let titles = ["中俄签署天然气协议", "Россия и Китай подписали соглашение", "Russia and China sign a deal"]
        let path = try file(desk, "titles.txt", titles.map { $0 + "\n" }.joined().utf8)
        _ = try desk.program.run(["import", "--text", path] + desk.options)
        #expect(try query(desk, "lang:zh", "--count").output == "1\n")
        #expect(try query(desk, "lang:ru", "--count").output == "1\n")
        #expect(try query(desk, "--count").output == "3\n")
    }

    @Test func givenLanguage_stays() throws {
        let desk = try TestDesk()
        let line = #"{"title":"中俄签署天然气协议","source":"somebody","language":"zh-Hant"}"# + "\n"
        _ = try imported(desk, file(desk, "reports.jsonl", line.utf8))
        #expect(try query(desk, "--format", "json").output.contains(#""language":"zh-Hant""#))
    }
}
