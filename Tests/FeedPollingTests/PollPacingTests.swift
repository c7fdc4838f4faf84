import EventModel
import Testing

@testable import FeedPolling

@Suite struct PollPacingTests {
    private let now = PollerBench.noon

    private func pacing(jitter: Double = 0) -> PollPacing {
        PollPacing(settings: PollerBench.settings { $0.jitterShare = jitter })
    }

    private func source(_ interval: Int, name: String = "a") -> Source {
        PollerBench.source(name, "http://a.example/", interval: interval)
    }

    private func wait(_ pacing: PollPacing, _ source: Source, _ memory: PollMemory = PollMemory()) -> Int64 {
        pacing.plan(of: source, memory: memory, at: now).dueAt.seconds(since: now)
    }

    @Test func wait_isTheInterval_afterSuccess() {
        #expect(wait(pacing(), source(900)) == 900)
    }

    @Test(arguments: [(-5, 60), (0, 60), (10, 60), (Int.max, 30 * 86_400), (Int.min, 60)] as [(Int, Int64)])
    func wait_isBounded_whenTheIntervalIsAbsurd(interval: Int, expected: Int64) {
        #expect(wait(pacing(), source(interval)) == expected)
    }

    @Test func wait_doublesToTheCeiling_andStaysThere_afterFailures() {
        let waits = [1, 2, 3, 4, 5, 6, 7, 100, Int.max].map {
            pacing().waitAfterFailure(of: source(900), failuresInARow: $0, quiet: nil, at: now)
        }
        #expect(waits == [900, 1800, 3600, 7200, 14_400, 21_600, 21_600, 21_600, 21_600])
    }

    @Test func wait_isNeverUnderTheInterval_whenThatIsOverTheCeiling() {
        #expect(pacing().waitAfterFailure(of: source(86_400), failuresInARow: 3, quiet: nil, at: now) == 86_400)
    }

    @Test(arguments: [(nil, 900), (10, 900), (7200, 7200), (Int64.max, 86_400), (-3, 900)] as [(Int64?, Int64)])
    func wait_honoursTheQuietAskedFor_withinBounds(quiet: Int64?, expected: Int64) {
        #expect(pacing().waitAfterFailure(of: source(900), failuresInARow: 1, quiet: quiet, at: now) == expected)
    }

    @Test func jitter_staysInItsShare_andDiffersBetweenSources() {
        let waits = (0..<200).map { wait(pacing(jitter: 0.1), source(900, name: "s\($0)")) }
        #expect(waits.allSatisfy { (810...990).contains($0) })
        #expect(Set(waits).count > 100)
        let mean = waits.reduce(0, +) / 200
        #expect((880...920).contains(mean))
    }

    @Test func jitter_onlyLengthens_afterFailures() {
        let waits = (0..<200).map {
            pacing(jitter: 0.1).waitAfterFailure(
                of: source(900, name: "s\($0)"), failuresInARow: 1, quiet: 900, at: now)
        }
        #expect(waits.allSatisfy { (900...990).contains($0) })
    }

    @Test func jitter_isTheSame_forTheSameSeedNameAndNumber() {
        let jitter = SeededJitter(seed: 7)
        #expect(jitter.share(of: "tass-en", number: 3) == jitter.share(of: "tass-en", number: 3))
        #expect(jitter.share(of: "tass-en", number: 3) != jitter.share(of: "tass-en", number: 4))
        #expect(jitter.share(of: "tass-en", number: 3) != SeededJitter(seed: 8).share(of: "tass-en", number: 3))
    }
}
