import Analysis
import EventModel
import History
import Panes

/// Rates and trade on the desk.
extension DeskSession {
    /// Reads the dossier's series anew when one of their sources has answered since the last time.
    func readFigures() {
        let answered = state.sources.filter { !$0.source.series.isEmpty }.compactMap(\.health.lastSuccessAt).max()
        guard !dossier.series.isEmpty, figuresReadAt == nil || answered != figuresReadAt else { return }
        figuresReadAt = answered ?? Timestamp(seconds: 0)
        let dossier = dossier
        queryLane.work { history throws(HistoryError) in
            try FigureBoard(dossier: dossier, history: history)
        } deliver: { [weak self] board, _ in
            if let board, board != self?.state.figures { self?.send(.figured(board)) }
        }
    }
}

nonisolated extension FigureBoard {
    /// The figures as the archive has them, or had them at a moment.
    init(dossier: Dossier, history: History, asOf moment: Timestamp? = nil) throws(HistoryError) {
        var points: [String: [SeriesPoint]] = [:]
        for series in dossier.series { points[series.id] = try history.series(series.id, asOf: moment) }
        self.init(dossier: dossier, points: points)
    }
}
