import EventModel
import Glibc
import Testing

@testable import FeedPolling

/// Files, folders and standard input as sources.
@Suite struct LocalSourceTests {
    private let folder = TestFolder()

    private func poll(
        _ url: String, _ memory: PollMemory = PollMemory(), settings: PollSettings = PollerBench.settings()
    ) async -> [PollResult] {
        await PollerBench.poll(
            [PollerBench.source("local", url, interval: 600)], memories: ["local": memory], settings: settings)
    }

    private func texts(_ results: [PollResult]) -> [String] {
        results.compactMap { $0.payload.map { String(decoding: $0.bytes, as: UTF8.self) } }
    }

    @Test func file_isRead_andAgainOnlyWhenItChanged() async throws {
        folder.put("лента 1.xml", "<rss/>")
        let url = folder.url("%D0%BB%D0%B5%D0%BD%D1%82%D0%B0%201.xml")
        let first = try #require(await poll(url).first)
        #expect(texts([first]) == ["<rss/>"])
        #expect(first.payload?.url == url)
        #expect(first.nextDueAt == PollerBench.noon.advanced(by: 600))
        #expect(await poll(url, first.memory).map(\.outcome) == [.unchanged])
        folder.put("лента 1.xml", "<rss> </rss>", at: 1_795_000_001)
        #expect(texts(await poll(url, first.memory)) == ["<rss> </rss>"])
    }

    @Test func file_ofTheSameBytes_isUnchanged() async throws {
        folder.put("a.xml", "<rss/>")
        let first = try #require(await poll(folder.url("a.xml")).first)
        folder.put("a.xml", "<rss/>", at: 1_795_000_009)
        let second = try #require(await poll(folder.url("a.xml"), first.memory).first)
        #expect(second.outcome == .unchanged)
        #expect(second.memory.files?.map(\.changedAt) == [1_795_000_009_000_000_000])
    }

    @Test func file_thatGoesAndComesBack_isSaidAndRead() async throws {
        folder.put("a.xml", "<rss/>")
        let first = try #require(await poll(folder.url("a.xml")).first)
        folder.remove("a.xml")
        let gone = try #require(await poll(folder.url("a.xml"), first.memory).first)
        #expect(gone.failure == "\(folder.path)/a.xml: there is no such file")
        #expect(gone.failuresInARow == 1)
        folder.put("a.xml", "<rdf/>", at: 1_795_000_009)
        let back = await poll(folder.url("a.xml"), gone.memory)
        #expect(texts(back) == ["<rdf/>"])
        #expect(back.first?.failuresInARow == 0)
    }

    @Test func folder_givesEachFile_oldestChangeFirst_andLaterOnlyNewOnes() async throws {
        folder.put("b.xml", "first", at: 100)
        folder.put("a.xml", "second", at: 200)
        folder.put(".hidden", "no")
        folder.put("c.part", "no")
        mkdir(folder.path + "/sub", 0o700)
        let first = await poll(folder.url())
        #expect(texts(first) == ["first", "second"])
        #expect(first.map { $0.memory.files?.count } == [1, 2])
        folder.put("d.xml", "third", at: 50)
        folder.put("b.xml", "edited", at: 300)
        let memory = try #require(first.last?.memory)
        let second = await poll(folder.url() + "/", memory)
        #expect(texts(second) == ["third", "edited"])
        #expect(await poll(folder.url(), try #require(second.last).memory).map(\.outcome) == [.unchanged])
    }

    @Test func folder_isReadInParts_whenItIsFull() async throws {
        for number in 0..<5 { folder.put("\(number).xml", "\(number)", at: number) }
        let settings = PollerBench.settings { $0.mostFilesPerPoll = 2 }
        var memory = PollMemory()
        var read: [String] = []
        var waits: [Int64] = []
        for _ in 0..<3 {
            let results = await poll(folder.url(), memory, settings: settings)
            memory = try #require(results.last).memory
            read += texts(results)
            waits.append(try #require(memory.nextDueAt).seconds(since: PollerBench.noon))
        }
        #expect(read == ["0", "1", "2", "3", "4"])
        #expect(waits == [2, 2, 600])
    }

    @Test func links_areFollowedToFiles_andThoseThatLeadNowhereAreSaid() async throws {
        folder.put("a.xml", "<rss/>")
        folder.link("b.xml", to: folder.path + "/a.xml")
        folder.link("c.xml", to: "/nonexistent")
        folder.link("d.xml", to: "d.xml")
        let results = await poll(folder.url())
        #expect(texts(results) == ["<rss/>", "<rss/>"])
        #expect(
            results.last?.notes == [
                "\(folder.path)/c.xml: there is no such file", "\(folder.path)/d.xml: its links lead in a circle",
            ])
        #expect(await poll(folder.url("d.xml")).first?.failure == "\(folder.path)/d.xml: its links lead in a circle")
    }

    @Test func large_andEmptyFiles_areSaid() async throws {
        folder.put("a.xml", String(repeating: "x", count: 2000))
        folder.put("b.xml", "")
        let settings = PollerBench.settings { $0.bodyCap = 1024 }
        #expect(
            await poll(folder.url("a.xml"), settings: settings).first?.failure
                == "\(folder.path)/a.xml: larger than 1 kB")
        #expect(await poll(folder.url("b.xml")).first?.failure == "\(folder.path)/b.xml: empty")
        let both = try #require(await poll(folder.url(), settings: settings).first)
        #expect(both.outcome == .unchanged)
        #expect(both.notes == ["\(folder.path)/a.xml: larger than 1 kB"])
        #expect(await poll(folder.url(), both.memory, settings: settings).first?.notes == [])
    }

    @Test func pipe_isNoFile_andBlocksNobody() async {
        mkfifo(folder.path + "/pipe", 0o600)
        #expect(
            await poll(folder.url("pipe")).first?.failure == "\(folder.path)/pipe: neither a file nor a folder")
    }

    @Test func change_isReadAtOnce_inAFolderAndInAFile() async throws {
        folder.put("a.xml", "one")
        let (arrivals, arrived) = AsyncStream.makeStream(of: PollResult.self)
        let poller = Poller(
            settings: PollerBench.settings(), clock: { PollerBench.noon }, deliver: { arrived.yield($0) })
        await poller.start(
            sources: [
                PollerBench.source("file", folder.url("a.xml")), PollerBench.source("folder", folder.url()),
            ], memories: [:])
        var seen: [String: [String]] = [:]
        var hasChanged = false
        for await result in arrivals {
            seen[result.source, default: []] += texts([result])
            if !hasChanged, seen.count == 2 {
                hasChanged = true
                folder.put("a.xml", "two", at: 1_795_000_009)
                folder.put("b.xml", "three", at: 1_795_000_010)
            }
            if seen["file"]?.count == 2, seen["folder"]?.count == 3 { break }
        }
        await poller.stop()
        #expect(seen == ["file": ["one", "two"], "folder": ["one", "two", "three"]])
    }

    @Test(
        arguments: [
            ("file:///a/b.xml", "/a/b.xml"), ("FILE://localhost/a", "/a"), ("file:///a%20b%2Fc", "/a b/c"),
            ("file://host/a", nil), ("file://", nil), ("file:///a%zz", nil), ("file:///a%00b", nil), ("file:a", nil),
            ("http://a/b", nil), ("/a", nil),
        ] as [(String, String?)])
    func address_ofAFile_isRead(url: String, path: String?) {
        #expect(LocalPath(url) == path.map(LocalPath.file))
    }

    @Test func dash_isStandardInput() {
        #expect(LocalPath("-") == .standardInput)
    }

    @Test func standardInput_isOnePayload() throws {
        let reading = LocalReading(
            source: PollerBench.source("in", "-"), memory: PollMemory(), settings: PollerBench.settings())
        let judgement = LocalJudgement(
            source: reading.source, memory: reading.memory, settings: reading.settings, startedAt: PollerBench.noon)
        let found = LocalReading.Found(pieces: [("-", Array("<rss/>".utf8), nil)])
        let results = judgement.results(found, now: PollerBench.noon)
        #expect(texts(results) == ["<rss/>"])
        #expect(results.first?.payload?.url == "-")
    }
}
