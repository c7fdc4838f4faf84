import EventModel
import History
import Testing
import Watching

@testable import FeedPolling

/// Each fault through the whole watch, between two good polls: it is said in words, nobody else waits for it, what was
/// accepted before stays, and what comes after it arrives.
@Suite struct WholePathFaultTests {
    /// Faults that are about time are played apart, so that a busy machine does not cut the others short.
    enum Limit: String, CaseIterable {
        case none, deadline, rate

        init(of fault: Fault) {
            self = fault.words.contains(" within ") ? .deadline : fault.words.contains("too slowly") ? .rate : .none
        }
    }

    @Test(arguments: Limit.allCases)
    func faults_loseNothing_andAreSaidInWords(limit: Limit) async throws {
        let faults = Fault.all.filter { Limit(of: $0) == limit }
        let settings = try FaultStage.settings(for: #require(faults.first))
        let stage = try FaultStage(faults)
        let good = try FaultServer { request in
            let (name, round) = Self.parts(of: request.target)
            return Reply.whole(body: Self.feed((1...round).map { "\(name)-\($0)" }))
        }
        let history = try History.inMemory()
        let healthy = ["healthy-1", "healthy-2", "healthy-3"]
        let names = faults.map(\.name) + healthy
        func goodSources(_ round: Int, _ names: [String]) -> [Source] {
            names.map { PollerBench.source($0, good.url("/\($0)/\(round)")) }
        }

        _ = try await poll(goodSources(1, names), into: history, FaultStage.settings)
        let health = try await poll(
            faults.map(stage.source) + goodSources(2, healthy), into: history, settings)
        for fault in faults {
            let words = try #require(health[fault.name]).words
            #expect(isSaid(words, by: stage.words(fault), of: fault), "\(fault.name): \(words)")
            #expect(health[fault.name]?.isTrouble == true, "\(fault.name)")
            #expect(try kept(fault.name, in: history) == [1], "\(fault.name): what was accepted before")
        }
        for name in healthy { #expect(try kept(name, in: history) == [1, 2], "\(name) came in the same poll") }
        // Some hosts have asked for a day of quiet.
        let after = try await poll(
            goodSources(3, names), into: history, FaultStage.settings, at: PollerBench.noon.advanced(by: 2 * 86_400))
        for name in names {
            #expect(after[name]?.failuresInARow == 0 && after[name]?.failingSince == nil, "\(name)")
            #expect(try kept(name, in: history) == [1, 2, 3], "\(name): what came meanwhile")
        }
        await stage.stop()
        await good.stop()
    }

    /// A connection that is cut while it is made secure is told in either way, by how fast the reset comes.
    private func isSaid(_ words: String, by expected: String, of fault: Fault) -> Bool {
        words.hasPrefix(expected + "; next try ")
            || fault.name == "tls-cut-in-handshake"
                && words.hasPrefix("127.0.0.1 closed the connection without an answer")
    }

    /// More than fifty are asked for; these are those of the transport, the documents' own stand in `ContentFault`.
    @Test func faults_areManyAndNamedApart() {
        #expect(Fault.all.count >= 80)
        #expect(Set(Fault.all.map(\.name)).count == Fault.all.count)
    }

    /// Polls each source once, as a run of the program of its own would; answers the health of each.
    private func poll(
        _ sources: [Source], into history: History, _ polling: PollSettings, at now: Timestamp = PollerBench.noon
    ) async throws -> [String: SourceHealth] {
        let dossier = Dossier(
            name: "test", title: "Test",
            parties: Dossier.Parties(first: Self.party("RUS"), second: Self.party("CHN")), sources: sources)
        let watch = Watch(
            settings: WatchSettings(dossier: dossier, polling: polling), history: history,
            clock: { now }, deliver: { _ in })
        let outcome = await withCheckedContinuation { continuation in
            watch.inOrder { watch in watch.pollOnce { continuation.resume(returning: $0) } }
        }
        guard case .polled(let health, isAllKept: true) = outcome else { throw Trouble.notKept }
        return Dictionary(health.map { ($0.source, $0) }) { first, _ in first }
    }

    private enum Trouble: Error { case notKept }

    /// The rounds whose item the archive has.
    private func kept(_ name: String, in history: History) throws -> [Int] {
        let known = try history.known(source: name, ids: (1...3).map { "\(name)-\($0)" })
        return (1...3).filter { known["\(name)-\($0)"] != nil }
    }

    private static func feed(_ ids: [String]) -> String {
        let items = ids.map { "<item><guid>\($0)</guid><title>Item \($0)</title></item>" }
        return "<rss version=\"2.0\"><channel><title>T</title>\(items.joined())</channel></rss>"
    }

    /// `/NAME/ROUND`.
    private static func parts(of target: String) -> (name: String, round: Int) {
        let parts = target.split(separator: "/")
        return (parts.first.map(String.init) ?? "", parts.last.flatMap { Int($0) } ?? 1)
    }

    private static func party(_ code: String) -> Party {
        let name = LocalizedName(forms: [Term(language: "en", text: code)])
        return Party(
            code: code, letter: String(code.prefix(1)), capitalLetter: code == "RUS" ? "M" : "B", name: name,
            capital: name, clock: Party.Clock(abbreviation: code, offset: 0),
            names: [Term(language: "en", text: code)], demonyms: [])
    }
}
