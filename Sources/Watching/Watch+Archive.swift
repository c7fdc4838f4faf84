import EventModel
import FeedPolling
import History

/// Reading what is kept: at the start page by page, later what others commit.
extension Watch {
    /// Rows in a page behind the first: as many as a chunk seals.
    private static var laterPage: Int { EventLog.chunkSize }

    /// Begins with what the archive has; one that cannot be read is said, and tried again by following.
    func openArchive() {
        do {
            let mark = try history.lastChange()
            ledger = SourceLedger(sources: settings.dossier.sources, remembered: try history.sourceStates())
            following = ArchiveFollowing(mark: mark)
            if settings.holdsEvents {
                load(upTo: mark, before: nil, limit: settings.firstPage)
            } else {
                isLoading = false
            }
        } catch {
            isLoading = false
            announce(keeping: .notKept(waiting: 0, words: error.words))
        }
    }

    private func load(upTo mark: ChangeMark, before place: RowPlace?, limit: Int) {
        do {
            let rows = try history.rows(newest: limit, upTo: mark, before: place)
            log.append(rows)
            isLoading = rows.count == limit
            announce()
            guard isLoading, let last = rows.last else { return }
            let next = RowPlace(last)
            inOrder { $0.load(upTo: mark, before: next, limit: Self.laterPage) }
        } catch {
            isLoading = false
            announce(keeping: .notKept(waiting: 0, words: error.words))
        }
    }

    /// Takes over what another process has committed since the last look.
    func follow() {
        guard var following, let changes = following.changes(in: history) else { return }
        self.following = following
        hold(fresh: changes.fresh, revised: changes.revised)
        if let states = try? history.sourceStates() {
            for state in states { ledger.take(state) }
        }
        announce(fresh: changes.fresh, revised: changes.revised)
    }

    /// Puts rows that are kept into the model.
    func hold(fresh: [EventRow], revised: [EventRow]) {
        guard settings.holdsEvents else { return }
        log.append(fresh)
        for row in revised { log.revise(row) }
    }
}
