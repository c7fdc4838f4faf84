import EventCoding
import EventModel
import History
import Panes

/// Why an event is coded as it is.
extension DeskSession {
    /// Codes the event anew, step by step, aside from the main lane, and shows each step.
    func explain(_ key: EventKey, asOf moment: Timestamp?) {
        let dossier = dossier
        queryLane.work { history throws(HistoryError) in
            guard let event = try history.event(key, asOf: moment) else { return nil as Explanation? }
            let source = dossier.sources.first { $0.name == event.report.source }
            return Coder(dossier: dossier).explanation(of: event.report, source: source)
        } deliver: { [weak self] explanation, error in
            if let error { self?.tell(error.words, kind: .error) }
            if let explanation = explanation ?? nil { self?.send(.explained(key, explanation)) }
        }
    }
}
