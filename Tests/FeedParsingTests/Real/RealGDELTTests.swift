import EventModel
import FeedParsing
import Foundation
import SeededRandom
import Testing

/// Files as GDELT and others published them. The counts were had by a script in Python (`csv` and `split`) that states
/// the rule of `GDELTSelection` a second time.
@Suite(.enabled(if: SharedTables.isPresent))
struct RealGDELTTests {
    /// Name, rows, rows of the dyad, rows of context.
    private static let files: [(name: String, rows: Int, dyad: Int, context: Int)] = [
        ("20180101000000.export.CSV", 2414, 8, 0), ("20190121220000.export.CSV", 1629, 0, 0),
        ("20190121220000.export.CSV.zip", 1629, 0, 0), ("luka_as_61col_derived.tsv", 9352, 38, 34),
        ("other/dinulsyah-usa-chn.csv", 3340, 0, 69), ("other/spark-gdelt-events.csv", 100, 0, 0),
        ("other/spark-gdelt-events1.csv", 100, 0, 0), ("other/spark-gdelt-eventsT.csv", 100, 0, 2),
    ]

    private func table(_ name: String) throws -> CodedTable {
        let bytes = try #require(SharedTables.bytes("gdelt/\(name)"))
        guard case .codedTable(let table) = TableSamples.parse(bytes) else { return CodedTable() }
        return table
    }

    @Test(arguments: files)
    func rows_areCountedAndChosenAsElsewhere(_ file: (name: String, rows: Int, dyad: Int, context: Int)) throws {
        let table = try table(file.name)
        #expect(table.rowsRead == file.rows)
        #expect(table.events.count { $0.relevance == .dyad } == file.dyad)
        #expect(table.events.count { $0.relevance == .context } == file.context)
        #expect(table.rowsOutside == file.rows - file.dyad - file.context)
        #expect(table.problems == [])
    }

    @Test func zip_givesWhatThePlainFileDoes() throws {
        let plain = try table("20190121220000.export.CSV")
        #expect(try table("20190121220000.export.CSV.zip") == plain)
    }

    /// Every field of every chosen row against a plain split of its line.
    @Test func fields_areThoseOfTheLine() throws {
        let bytes = try #require(SharedTables.bytes("gdelt/luka_as_61col_derived.tsv"))
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        var rows: [String: [String]] = [:]
        for line in lines {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            rows[fields[0]] = fields
        }
        for event in try table("luka_as_61col_derived.tsv").events {
            let row = try #require(rows[event.report.id])
            #expect(event.report.url == row[60])
            #expect(event.code == row[26])
            #expect(event.goldstein == Double(row[30]))
            #expect(event.mentions == Int(row[31]))
            #expect(event.tone == Double(row[34]))
            #expect(event.place == (row[52].isEmpty ? nil : row[52]))
            #expect(event.occurredOn?.date.filter { $0 != "-" } == row[1])
            #expect(event.root == .statement || event.quad?.rawValue == Int(row[29]))
            let added = event.report.publishedAt?.rfc3339.filter(\.isNumber)
            #expect(added == row[59])
        }
    }

    @Test(arguments: [
        ("other/spark-gdelt-gkg.csv", "GDELT's knowledge graph, which holds no events; fetch the export file"),
        ("other/spark-gdelt-mentions.csv", "GDELT's table of mentions, which holds no events; fetch the export file"),
        ("other/spark-gdelt-mentionsT.csv", "GDELT's table of mentions, which holds no events; fetch the export file"),
    ])
    func otherTables_areNamed(_ name: String, _ words: String) throws {
        let bytes = try #require(SharedTables.bytes("gdelt/\(name)"))
        guard case .notAFeed(let value) = TableSamples.parse(bytes) else {
            Issue.record("\(name) was read")
            return
        }
        #expect(value.words == words)
    }

    /// A selection of columns parted by control characters: a table of no known form, even where the format is declared.
    @Test func tableOfAnotherForm_isSaidToBeNone() throws {
        let bytes = try #require(SharedTables.bytes("gdelt/other/reed9999-1k_orig.csv"))
        guard case .codedTable(let table) = TableSamples.parse(bytes, as: .gdelt) else {
            Issue.record("no table")
            return
        }
        #expect(table.events == [])
        #expect(table.rowsRead == 1000)
        #expect(
            table.problems.map(\.text) == [
                "1: a row of 1 columns was left out; event tables have 57, 58 or 61 (1000 such rows, this is the first)"
            ])
    }

    @Test func lastUpdate_isReadWhole() throws {
        let list = GDELTFileList(try #require(SharedTables.bytes("gdelt/lastupdate.txt")))
        #expect(list.files.map(\.content) == [.export, .mentions, .gkg])
        #expect(list.files.map(\.size) == [116_513, 258_998, 8_979_386])
        #expect(list.problems == [])
    }

    /// Every prefix at a seeded place is read without a crash, and loses no row that was whole.
    @Test func prefixes_loseNoWholeRow() throws {
        let bytes = try #require(SharedTables.bytes("gdelt/20180101000000.export.CSV"))
        let words = [
            "the file ends inside a row, which was left out",
            "the last row has no line end and was kept, though its address may be cut short",
        ]
        var random = SeededRandom(seed: 20_261_124)
        for _ in 0..<60 {
            let length = 5000 + random.number(below: bytes.count - 5000)
            let prefix = bytes.prefix(length)
            guard case .codedTable(let table) = TableSamples.parse(prefix) else {
                Issue.record("no table at \(length)")
                return
            }
            let whole = prefix.count { $0 == UInt8(ascii: "\n") }
            let hasRest = prefix.last != UInt8(ascii: "\n")
            #expect(table.rowsRead == whole + (hasRest ? 1 : 0))
            #expect(table.events.count { $0.relevance == .dyad } <= 8)
            #expect(table.problems.allSatisfy { words.contains($0.message) })
        }
    }

    @Test func zipCutOrChanged_neverCrashes() throws {
        let bytes = try #require(SharedTables.bytes("gdelt/20190121220000.export.CSV.zip"))
        var random = SeededRandom(seed: 7)
        for round in 0..<40 {
            var changed = Array(bytes.prefix(4 + random.number(below: bytes.count - 3)))
            if round % 2 == 0 { changed[random.number(below: changed.count)] ^= 0x5A }
            switch TableSamples.parse(changed) {
            case .codedTable(let table): #expect(table.rowsRead <= 1629 + 1)
            case .notAFeed(let value): #expect(!value.words.isEmpty)
            case .document, .series, .votes: Issue.record("read as something else")
            }
        }
    }
}
