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
            archiveTrouble = nil
            ledger = try rememberedLedger()
            following = ArchiveFollowing(mark: mark)
            if settings.holdsEvents {
                load(upTo: mark, before: nil, limit: settings.firstPage)
            } else {
                isLoading = false
            }
        } catch {
            reportTrouble(error)
        }
    }

    private func reportTrouble(_ error: HistoryError) {
        isLoading = false
        archiveTrouble = error.words
        announce()
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
            reportTrouble(error)
        }
    }

    /// Takes over what another process has committed since the last look; false when the archive cannot be read now.
    @discardableResult
    func follow() -> Bool {
        if following == nil { openArchive() }
        do throws(HistoryError) {
            guard let changes = try following?.changes(in: history) else { return following != nil }
            for state in (try? history.sourceStates()) ?? [] { ledger.take(state) }
            followSwitches()
            show(fresh: changes.fresh, revised: changes.revised)
            return true
        } catch {
            return false
        }
    }

    /// Puts rows that are kept into the model, and tells of them.
    ///
    /// To the archive an event is fresh when it was irrelevant until now; the model may have it from before that.
    func show(fresh: [EventRow], revised: [EventRow]) {
        let returned = fresh.filter { withdrawn.remove($0.key) != nil }
        let new = returned.isEmpty ? fresh : fresh.filter { row in !returned.contains { $0.key == row.key } }
        for row in revised where row.relevance == .none { withdrawn.insert(row.key) }
        let changed = revised + returned
        if settings.holdsEvents {
            log.append(new)
            for row in changed { log.revise(row) }
        }
        announce(fresh: new, revised: changed)
    }
}
