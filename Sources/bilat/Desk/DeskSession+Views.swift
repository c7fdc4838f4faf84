import EventModel
import Panes

extension DeskSession {
    /// Seconds between two questions how the two stand: filters go before.
    private static let pause: Int64 = 10

    /// Asks how the two stand, after news and as time goes on.
    func relate() {
        let now = Clock.now()
        if let relatedAt, now.seconds(since: relatedAt) < Self.pause { return }
        relatedAt = now
        relations += 1
        let request = ViewRequest(
            number: relations, view: .chart, chart: ChartChoice(), dossier: dossier,
            health: state.sources.map(\.health),
            since: state.now, now: state.now, isPast: false, snapshot: state.snapshot, width: 80)
        queryLane.relate(request) { [weak self] in self?.send(.related($0)) }
    }
}
