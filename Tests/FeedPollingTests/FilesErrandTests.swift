import EventModel
import Testing

@testable import FeedPolling

/// GDELT 2.0 as one source: the list, the file it names, and the files missed meanwhile.
@Suite struct FilesErrandTests {
    private func source(_ server: FaultServer, _ stage: FilesStage, mirror: FaultServer? = nil) -> Source {
        var source = PollerBench.source("gdelt", server.url("/gdeltv2/\(stage.listName)"))
        source.format = .gdelt
        source.mirror = mirror?.url("/mirror/\(stage.listName)")
        return source
    }

    private func poll(
        _ stage: FilesStage, _ memory: PollMemory = PollMemory(), change: (inout PollSettings) -> Void = { _ in }
    ) async throws -> (results: [PollResult], targets: [String]) {
        let server = try FaultServer { stage.answer($0) }
        let results = await PollerBench.poll(
            [source(server, stage)], memories: ["gdelt": memory], settings: PollerBench.settings(change))
        return (results, await server.requests.map { $0.target.split(separator: "/").last.map(String.init) ?? "" })
    }

    private func memory(_ quarter: Int64, missed: [Int64]? = nil) -> PollMemory {
        var memory = PollMemory()
        memory.newestQuarter = FilesStage.time(quarter)
        memory.missedQuarters = missed?.map(FilesStage.time)
        return memory
    }

    @Test(arguments: [false, true])
    func firstPoll_takesTheNewestFileOnly(isTranslingual: Bool) async throws {
        let stage = FilesStage(last: 5, isTranslingual: isTranslingual)
        let (results, targets) = try await poll(stage)
        #expect(targets == [stage.listName, stage.name(5)])
        let result = try #require(results.first)
        #expect(results.count == 1)
        #expect(result.payload?.bytes == FilesStage.body(5))
        #expect(result.payload?.contentType == "application/zip")
        #expect(result.payload?.url.hasSuffix("/gdeltv2/\(stage.name(5))") == true)
        #expect(result.memory.newestQuarter == FilesStage.time(5))
        #expect(result.memory.missedQuarters == nil)
    }

    @Test func nextPoll_takesTheNextFile_withoutTheMasterList() async throws {
        let stage = FilesStage(last: 6)
        #expect(try await poll(stage, memory(5)).targets == [stage.listName, stage.name(6)])
    }

    @Test func sameList_isUnchanged() async throws {
        let stage = FilesStage(last: 5)
        let (results, targets) = try await poll(stage, memory(5))
        #expect(results.map(\.outcome) == [.unchanged])
        #expect(targets == [stage.listName])
    }

    @Test(arguments: [false, true])
    func missedFiles_areCaughtUp_newestFirst(isTranslingual: Bool) async throws {
        let stage = FilesStage(last: 8, isTranslingual: isTranslingual)
        let (results, targets) = try await poll(stage, memory(4))
        let master = isTranslingual ? "masterfilelist-translation.txt" : "masterfilelist.txt"
        #expect(targets == [stage.listName, master] + [8, 7, 6, 5].map(stage.name))
        #expect(results.map { $0.payload?.bytes } == [8, 7, 6, 5].map(FilesStage.body))
        #expect(results.last?.memory.newestQuarter == FilesStage.time(8))
        #expect(results.last?.memory.missedQuarters == nil)
        #expect(results.last?.notes == [])
    }

    @Test func oneCatchUp_isBounded_andTheRestIsSaidAndFetchedSoon() async throws {
        let stage = FilesStage(last: 40)
        let (results, _) = try await poll(stage, memory(0)) { $0.mostFilesPerPoll = 5 }
        #expect(results.map { $0.payload?.bytes } == [40, 39, 38, 37, 36].map(FilesStage.body))
        let last = try #require(results.last)
        #expect(last.notes == ["35 missed files still to come"])
        #expect(last.nextDueAt.seconds(since: last.endedAt) == 60)
        #expect(last.memory.missedQuarters == (1...35).reversed().map(FilesStage.time))
        let again = try await poll(stage, last.memory) { $0.mostFilesPerPoll = 50 }
        #expect(again.results.map { $0.payload?.bytes } == (1...35).reversed().map(FilesStage.body))
        #expect(again.results.last?.memory.missedQuarters == nil)
    }

    @Test func filesOutOfTheTailsReach_areSaid() async throws {
        let stage = FilesStage(last: 290)
        let (results, _) = try await poll(stage, memory(0)) { ($0.masterTail, $0.mostFilesPerPoll) = (3300, 50) }
        let count = results.count
        #expect((5...20).contains(count))
        let first = FilesStage.time(290 - Int64(count) + 1)
        #expect(
            results.last?.notes == [
                "files from 2026-11-24T12:15:00Z to \(first.rfc3339) were missed and are no longer looked for; "
                    + "bilat import takes them"
            ])
    }

    @Test func list_isTakenWhole_whereTheServerKnowsNoRanges_andItIsSmall() async throws {
        let stage = FilesStage(last: 8, faults: .init(withoutRange: true))
        #expect(try await poll(stage, memory(5)).results.count == 3)
        let large = try await poll(stage, memory(5)) { $0.masterTail = 1000 }
        #expect(large.results.map { $0.payload?.bytes } == [FilesStage.body(8)])
        #expect(
            large.results.first?.notes == [
                "missed files cannot be looked up: the document is larger than 1 kB"
            ])
    }

    @Test func newestFile_isTaken_whereTheMasterListIsGone() async throws {
        let stage = FilesStage(last: 8, faults: .init(withoutMaster: true))
        let (results, _) = try await poll(stage, memory(5))
        #expect(results.map { $0.payload?.bytes } == [FilesStage.body(8)])
        #expect(results.first?.notes.first?.hasPrefix("missed files cannot be looked up: HTTP 404") == true)
    }

    @Test func missedFile_thatIsGone_isSaidAndGivenUp() async throws {
        let stage = FilesStage(last: 8, faults: .init(missing: [7]))
        let (results, _) = try await poll(stage, memory(5))
        #expect(results.map { $0.payload?.bytes } == [8, 6].map(FilesStage.body))
        #expect(results.last?.notes == ["the file of 2026-11-24T13:45:00Z is gone from the server"])
        #expect(results.last?.memory.missedQuarters == nil)
    }

    @Test func missedFile_thatIsSpoilt_isKeptForLater() async throws {
        let stage = FilesStage(last: 8, faults: .init(spoilt: [7]))
        let (results, _) = try await poll(stage, memory(5))
        #expect(results.map { $0.payload?.bytes } == [FilesStage.body(8)])
        #expect(
            results.last?.notes == [
                "\(stage.name(7)) does not match the checksum in its list", "2 missed files still to come",
            ])
        #expect(results.last?.memory.missedQuarters == [7, 6].map(FilesStage.time))
    }

    @Test func newestFile_thatIsSpoilt_isAFailure_andComesNextTime() async throws {
        let stage = FilesStage(last: 8, faults: .init(spoilt: [8]))
        let (results, _) = try await poll(stage, memory(7))
        #expect(results.map(\.failure) == ["\(stage.name(8)) does not match the checksum in its list"])
        #expect(results.first?.memory.newestQuarter == FilesStage.time(7))
    }

    @Test func page_insteadOfAList_isAFailure() async throws {
        let server = try FaultServer { _ in Reply.whole(body: "<html>moved</html>") }
        let results = await PollerBench.poll([source(server, FilesStage(last: 1))])
        #expect(results.map(\.failure) == ["answers with something that is no list of files"])
    }

    @Test func mirror_takesOver_atTheListAndInTheMiddle() async throws {
        let stage = FilesStage(last: 8)
        let whole = try FaultServer { stage.answer($0) }
        let down = try FaultServer { _ in Reply.whole(503) }
        let fromList = await PollerBench.poll([source(down, stage, mirror: whole)])
        #expect(fromList.first?.payload?.url == whole.url("/mirror/\(stage.name(8))"))
        #expect(await down.requests.count == 1)
        let half = try FaultServer { request in
            request.target.hasSuffix(".zip") ? Reply.whole(404) : stage.answer(request)
        }
        let fromMiddle = await PollerBench.poll(
            [source(half, stage, mirror: whole)], memories: ["gdelt": memory(6)])
        #expect(fromMiddle.map { $0.payload?.bytes } == [8, 7].map(FilesStage.body))
        #expect(await half.requests.count == 3)
    }

    @Test func file_isAskedBesideItsList_whateverHostTheListNames() async throws {
        let stage = FilesStage(last: 1)
        let (results, _) = try await poll(stage)
        #expect(results.first?.payload?.url.hasPrefix("http://127.0.0.1:") == true)
    }

    @Test func knownMirror_isThatOfGDELT() throws {
        var source = PollerBench.source("gdelt", "http://data.gdeltproject.org/gdeltv2/lastupdate.txt")
        source.format = .gdelt
        var poll = try #require(
            Poll(source, memory: PollMemory(), settings: PollerBench.settings(), at: PollerBench.noon))
        let hasMirror = poll.fallBack(after: .empty(status: 200))
        #expect(hasMirror)
        #expect(
            poll.address.text == "https://storage.googleapis.com/data.gdeltproject.org/gdeltv2/lastupdate.txt")
    }
}
