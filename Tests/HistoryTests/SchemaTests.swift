import EventModel
import FoundationEssentials
import GRDB
import Testing

@testable import History

@Suite struct SchemaTests {
    @Test func firstSchema_isBroughtUp_andNothingIsLost() throws {
        try Samples.withDirectory { place in
            let path = "\(place)/a.sqlite"
            try FirstArchive.make(at: path)
            let history = try History.open(path: path, now: Samples.noon)
            #expect(try history.database.read(ArchiveSchema.number) == ArchiveSchema.numbers.last)
            let rows = try history.rows(newest: 10, upTo: history.lastChange())
            #expect(rows.map(\.title) == ["two"])
            #expect(rows.map(\.root) == [.agree])
            let event = try #require(try history.event(EventKey(1)))
            #expect(event.report.title == "two")
            #expect(event.report.body == "the whole text")
            #expect(event.report.documentKind == .readout)
            #expect(event.report.author == "A. Writer" && event.report.publisher == "Tass")
            #expect(event.speaker?.name == "Xi" && event.amounts.count == 1 && event.evidence.count == 1)
            #expect(event.knownBy == .reconstructed)
            #expect(try history.event(EventKey(2))?.relevance == Relevance.none)
            #expect(try history.versions(of: EventKey(1)).map(\.title) == ["one", "two"])
            #expect(try history.versions(of: EventKey(1)).first?.payload?.digest == "ff00")
            #expect(try history.marks().starred == [EventKey(1)])
            #expect(try history.marks().caughtUpAt == Timestamp(seconds: 250))
            #expect(try history.damage() == nil)
        }
    }

    @Test func pastOfTheFirstSchema_isStillSeen() throws {
        try Samples.withDirectory { place in
            let path = "\(place)/a.sqlite"
            try FirstArchive.make(at: path)
            let history = try History.open(path: path, now: Samples.noon)
            #expect(try history.rows(asOf: Timestamp(seconds: 150)).map(\.title) == ["one"])
            #expect(try history.event(EventKey(1), asOf: Timestamp(seconds: 150))?.report.title == "one")
            #expect(try history.rows(asOf: Timestamp(seconds: 50)).isEmpty)
        }
    }

    @Test func copyOfTheOldFile_isKept_andSaid() throws {
        try Samples.withDirectory { place in
            let path = "\(place)/a.sqlite"
            try FirstArchive.make(at: path)
            let history = try History.open(path: path, now: Samples.noon)
            #expect(
                history.notice
                    == "\(path) was brought up from an older bilat; as it was it is kept as \(path).schema-1")
            let copy = try DatabaseQueue(path: "\(path).schema-1")
            #expect(try copy.read(ArchiveSchema.number) == "1")
            #expect(try copy.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM codings") } == 3)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: place).allSatisfy { !$0.hasSuffix("migrating") })
        }
    }

    @Test func newArchive_needsNoCopy() throws {
        try Samples.withDirectory { place in
            let history = try History.open(path: "\(place)/a.sqlite", now: Samples.noon)
            #expect(history.notice == nil)
            #expect(!FileManager.default.fileExists(atPath: "\(place)/a.sqlite.schema-1"))
        }
    }

    /// A kill between two of the migrations that make a new archive leaves one of an older schema.
    @Test func archiveHalfMade_isFinished_withoutACopy() throws {
        try Samples.withDirectory { place in
            let path = "\(place)/a.sqlite"
            let half = try DatabaseQueue(path: path)
            try ArchiveSchema.migrator.migrate(half, upTo: ArchiveSchema.migrator.migrations[0])
            try half.close()
            let history = try History.open(path: path, now: Samples.noon)
            #expect(history.notice == nil)
            #expect(!FileManager.default.fileExists(atPath: "\(path).schema-1"))
            _ = try history.commit(CommitBatch(events: [Samples.event(Samples.report("a"))]))
        }
    }

    @Test func oldArchive_isRefusedInWords_whenReadOnly() throws {
        try Samples.withDirectory { place in
            try FirstArchive.make(at: "\(place)/a.sqlite")
            let failure = #expect(throws: HistoryError.self) {
                _ = try History.open(path: "\(place)/a.sqlite", mode: .readOnly, now: Samples.noon)
            }
            #expect(failure?.words.contains("is of an older bilat: open it once for writing") == true)
        }
    }

    @Test func report_ofTheFirstSchema_isRevisedInTheSecond() throws {
        try Samples.withDirectory { place in
            let path = "\(place)/a.sqlite"
            try FirstArchive.make(at: path)
            let history = try History.open(path: path, now: Samples.noon)
            let committed = try history.commit(CommitBatch(events: [Samples.event(Samples.report("a", "three"))]))
            #expect(committed.revised.map(\.key) == [EventKey(1)])
            #expect(try history.rows(asOf: Timestamp(seconds: 250)).map(\.title) == ["two"])
            #expect(try history.versions(of: EventKey(1)).count == 3)
        }
    }
}
