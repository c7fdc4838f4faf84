import EventModel
import FoundationEssentials
import GRDB
import History
import Synchronization
import Testing

@Suite final class OpeningTests {
    private let saved = Mutex<[Int]>([])

    private func failure(_ body: () throws -> Void) -> HistoryError? {
        do { try body() } catch { return error as? HistoryError }
        return nil
    }

    private func open(_ path: String, _ mode: History.Mode = .readWrite) throws -> History {
        try History.open(path: path, mode: mode, now: Samples.noon)
    }

    @Test func archive_isThere_afterClosingAndOpening() throws {
        try Samples.withDirectory { place in
            let first = try open("\(place)/a.sqlite")
            let committed = try first.commit(CommitBatch(events: [Samples.fullEvent()]))
            try first.close()
            let second = try open("\(place)/a.sqlite")
            #expect(try second.rows(newest: 10, upTo: second.lastChange()) == committed.fresh)
            #expect(second.notice == nil)
        }
    }

    @Test func commits_areSynced() throws {
        try Samples.withDirectory { place in
            let history = try open("\(place)/a.sqlite")
            #expect(try history.synchronousLevel() == 2)
        }
    }

    @Test func missingArchive_isAnError_whenReadOnly() throws {
        try Samples.withDirectory { place in
            #expect(failure { _ = try open("\(place)/a.sqlite", .readOnly) }?.kind == .cannotOpen)
        }
    }

    @Test func missingFolder_isAnError_thatNamesThePath() throws {
        try Samples.withDirectory { place in
            let failure = failure { _ = try open("\(place)/no/a.sqlite") }
            #expect(failure?.kind == .cannotOpen)
            #expect(failure?.words.contains("\(place)/no/a.sqlite") == true)
        }
    }

    @Test func writing_isRefusedInWords_whenReadOnly() throws {
        try Samples.withDirectory { place in
            _ = try open("\(place)/a.sqlite")
            let reader = try open("\(place)/a.sqlite", .readOnly)
            #expect(
                failure { try reader.catchUp(at: Samples.noon) }?.words
                    == "NOT KEPT: \(place)/a.sqlite was opened for reading only")
        }
    }

    /// An archive of 200 events, closed, with 3,000 bytes of it overwritten, and opened again.
    private func reopened(_ path: String, damagedAt offset: UInt64) throws -> History {
        let first = try open(path)
        _ = try first.commit(
            CommitBatch(events: (0..<200).map { Samples.event(Samples.report("\($0)", "Title \($0)")) }))
        try first.setStar(true, on: EventKey(200), at: Samples.noon)
        try first.close()
        let file = try #require(FileHandleForTest(path: path))
        file.overwrite(at: offset, with: [UInt8](repeating: 0xA5, count: 3000))
        return try open(path)
    }

    @Test(arguments: [0, 20])
    func fileWithoutHead_isSetAside_andSaid(offset: UInt64) throws {
        try Samples.withDirectory { place in
            let path = "\(place)/a.sqlite"
            let history = try reopened(path, damagedAt: offset)
            let aside = "\(path).damaged-2026-09-21T141320Z"
            #expect(
                history.notice == "\(path) was damaged: it was set aside as \(aside) and a new one begun; "
                    + "nothing of it could be read")
            #expect(FileManager.default.fileExists(atPath: aside))
            #expect(try history.rows(newest: 10, upTo: history.lastChange()).isEmpty)
        }
    }

    @Test func damagedPages_loseOnlyWhatWasInThem() throws {
        for page in stride(from: UInt64(2), to: 79, by: 3) {
            try Samples.withDirectory { place in
                let path = "\(place)/a.sqlite"
                let history = try reopened(path, damagedAt: page * 4096)
                let rows = try history.rows(newest: .max, upTo: history.lastChange())
                for row in rows { #expect(try history.event(row.key)?.report.title == row.title) }
                if history.notice == nil {
                    #expect(rows.count == 200, "page \(page)")
                }
                #expect(try history.damage() == nil)
                #expect(
                    try history.commit(CommitBatch(events: [Samples.event(Samples.report("new"))])).fresh.count == 1)
                saved.withLock { $0.append(rows.count) }
            }
        }
        let counts = saved.withLock { $0 }
        #expect(counts.filter { $0 > 150 }.count * 10 > counts.count * 7, "\(counts)")
    }

    @Test func textFile_isLeftAlone_whenItsNameIsNoArchives() throws {
        try Samples.withDirectory { place in
            try "dear diary, this is a text".write(toFile: "\(place)/notes.txt", atomically: true, encoding: .utf8)
            #expect(failure { _ = try open("\(place)/notes.txt") }?.kind == .otherProgram)
            #expect(try String(contentsOfFile: "\(place)/notes.txt", encoding: .utf8) == "dear diary, this is a text")
        }
    }

    @Test func fileOfAnotherProgram_isLeftAlone() throws {
        try Samples.withDirectory { place in
            let other = try DatabaseQueue(path: "\(place)/b.sqlite")
            try other.write { try $0.execute(sql: "CREATE TABLE places (id INTEGER)") }
            try other.close()
            #expect(failure { _ = try open("\(place)/b.sqlite") }?.kind == .otherProgram)
        }
    }

    @Test func archiveKilledBeforeItsFirstMigration_isBegunAgain() throws {
        try Samples.withDirectory { place in
            let killed = try DatabaseQueue(path: "\(place)/k.sqlite")
            // What GRDB has written by then, and nothing else.
            try killed.write {
                try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
            }
            try killed.close()
            let history = try open("\(place)/k.sqlite")
            #expect(try history.commit(CommitBatch(events: [Samples.event(Samples.report("a"))])).fresh.count == 1)
        }
    }

    @Test func archiveOfANewerSchema_isRefused() throws {
        try Samples.withDirectory { place in
            try open("\(place)/a.sqlite").close()
            let queue = try DatabaseQueue(path: "\(place)/a.sqlite")
            try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99')") }
            try queue.close()
            #expect(failure { _ = try open("\(place)/a.sqlite") }?.kind == .newerSchema)
        }
    }

    @Test func fullDisk_isSaid_andNothingOfTheBatchIsKept() throws {
        try Samples.withDirectory { place in
            let history = try open("\(place)/a.sqlite")
            _ = try history.commit(CommitBatch(events: [Samples.event(Samples.report("first"))]))
            try history.limitPages(to: 60)
            let many = (0..<2000).map { Samples.event(Samples.report("r\($0)", "A long enough title \($0)")) }
            let failure = failure { _ = try history.commit(CommitBatch(events: many)) }
            #expect(failure?.kind == .diskFull)
            #expect(failure?.words.hasPrefix("NOT KEPT: disk is full") == true)
            #expect(try history.known(source: "tass-en", ids: ["first", "r0"]).keys.sorted() == ["first"])
            try history.limitPages(to: 1_000_000)
            #expect(try history.commit(CommitBatch(events: many)).fresh.count == 2000)
        }
    }

    @Test func backup_isAnArchiveOfItsOwn_andNeverOverwrites() throws {
        try Samples.withDirectory { place in
            let history = try open("\(place)/a.sqlite")
            let committed = try history.commit(CommitBatch(events: [Samples.fullEvent()]))
            try history.backup(to: "\(place)/b.sqlite")
            _ = try history.commit(CommitBatch(events: [Samples.event(Samples.report("later"))]))
            let copy = try open("\(place)/b.sqlite", .readOnly)
            #expect(try copy.rows(newest: 10, upTo: copy.lastChange()) == committed.fresh)
            let failure = failure { try history.backup(to: "\(place)/b.sqlite") }
            #expect(failure?.words == "\(place)/b.sqlite is there already: name another file")
        }
    }

    @Test func compacting_givesRoomBack_andKeepsEverything() throws {
        try Samples.withDirectory { place in
            let path = "\(place)/a.sqlite"
            let history = try open(path)
            let ignored = (0..<1000).map { Samples.event(Samples.report("i\($0)"), relevance: .none) }
            _ = try history.commit(CommitBatch(events: ignored + [Samples.event(Samples.report("kept"))]))
            try history.pruneIgnored(knownBefore: Samples.noon.advanced(by: 1))
            try history.compact()
            let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? UInt64
            #expect(size ?? .max < 220_000)
            #expect(try history.rows(newest: 10, upTo: history.lastChange()).map(\.title) == ["Xi meets Putin"])
        }
    }
}
