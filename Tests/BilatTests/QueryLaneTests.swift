import Dispatch
import Dossiers
import EventModel
import History
import Panes
import Testing

@testable import bilat

@MainActor struct QueryLaneTests {
    private static let now = Timestamp(seconds: 1_795_521_600)

    /// What was answered, in order.
    private final class Answers {
        var names: [String] = []
        private var waiting: CheckedContinuation<Void, Never>?

        func take(_ name: String) {
            names.append(name)
            waiting?.resume()
            waiting = nil
        }

        func next() async {
            await withCheckedContinuation { waiting = $0 }
        }
    }

    @Test(.timeLimit(.minutes(1))) func filter_isAnsweredWhileFiguresAreReckoned() async throws {
        let dossier = try DossierLibrary(userFolder: nil).dossier("russia-china").dossier
        let lane = QueryLane(history: try History.inMemory())
        let snapshot = ModelSnapshot.empty(dyad: dossier.dyad)
        let answers = Answers()
        let reckoned = DispatchSemaphore(value: 0)
        // A reckoning that does not end before the filter was answered.
        lane.reckoning.async { reckoned.wait() }
        lane.relate(
            ViewRequest(
                number: 1, view: .chart, chart: ChartChoice(), dossier: dossier, health: [], since: Self.now,
                now: Self.now, isPast: false, snapshot: snapshot)
        ) { _, _ in answers.take("figures") }
        lane.compute(DeskRequest(number: 1, snapshot: snapshot, now: Self.now)) { _ in answers.take("lists") }
        await answers.next()
        #expect(answers.names == ["lists"])
        reckoned.signal()
        await answers.next()
        #expect(answers.names.last == "figures")
    }
}
