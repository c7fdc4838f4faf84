import Dispatch
import EventModel
import Panes

extension DeskSession {
    /// Seconds between two questions how the two stand: filters go before. A small model is reckoned in a moment.
    private var relationPause: Int64 { state.snapshot.count < 20_000 ? 1 : 3 }

    /// Asks how the two stand, after news and as time goes on; what comes within the pause is asked once at its end.
    func relate() {
        let now = Clock.now()
        if let relatedAt, now.seconds(since: relatedAt) < relationPause { return relateLater() }
        relatedAt = now
        relations += 1
        let request = ViewRequest(
            number: relations, view: .chart, chart: ChartChoice(), dossier: dossier,
            health: state.sources.map(\.health),
            since: state.marks.caughtUpAt ?? state.now, now: state.now, isPast: false, snapshot: state.snapshot)
        queryLane.relate(request) { [weak self] state, news in
            self?.send(.related(state))
            if let news { self?.send(.counted(news)) }
        }
    }

    /// Asks how the two stood in the past that is shown.
    func relatePast(_ request: ViewRequest) {
        queryLane.relatePast(request) { [weak self] relation, figures in
            self?.send(.relatedAsOf(request.now, relation, figures))
        }
    }

    /// Asks again without news, since time alone changes little: an idle desk is to cost next to nothing.
    func relateAgain() {
        guard let relatedAt, Clock.now().seconds(since: relatedAt) >= Self.patience else { return }
        relate()
    }

    /// Seconds for which what was reckoned holds without news.
    private static let patience: Int64 = 600

    private func relateLater() {
        guard !isRelationDue else { return }
        isRelationDue = true
        DispatchQueue.main.asyncAfter(deadline: .now() + .seconds(Int(relationPause))) { [weak self] in
            self?.isRelationDue = false
            self?.relate()
        }
    }
}
