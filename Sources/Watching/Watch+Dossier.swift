public import EventModel
import FeedPolling
import History

/// Changes from outside while the watch runs.
extension Watch {
    /// Goes on with another edition of the dossier: its words code what comes from now on, its sources are polled.
    public func take(_ dossier: Dossier) {
        settings.dossier = dossier
        intake = Intake(dossier: dossier)
        ledger = ledgerAsFarAsKnown()
        if role == .collecting { startPolling() }
        announce()
    }

    /// Shows rows that this process has changed in the archive beside the watch, such as corrected ones.
    public func show(revised rows: [EventRow]) {
        show(fresh: [], revised: rows)
    }
}
