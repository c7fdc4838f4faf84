import Analysis
import EventModel
import History
import Panes
import ScreenModel
import Synchronization
import Theming
import Watching

/// A desk without a terminal: what a watch tells goes in, the screen as text comes out.
nonisolated final class ReplayedDesk: Sendable {
    private let history: History
    private let state: Mutex<ViewState>

    init(dossier: Dossier, history: History, size: Size, zone: Party.Clock) {
        self.history = history
        state = Mutex(ViewState(dossier: dossier, size: size, now: Timestamp(seconds: 0), zone: zone))
    }

    /// Called on the watch's lane.
    @Sendable func take(_ update: WatchUpdate, now: Timestamp) {
        state.withLock { state in
            let lines = SourceLine.lines(of: state.dossier.sources, health: update.health)
            if lines != state.sources { _ = reduce(&state, .sourcesChanged(lines)) }
            _ = reduce(&state, .connectionChanged(DeskConnection(update: update, isDemo: false).connection))
            _ = reduce(&state, .keepingChanged(DeskConnection.notKept(update.keeping)))
            // The lists are computed once, at the end.
            state.snapshot = update.snapshot
        }
    }

    /// The screen as it stands at `moment`, after `keys` were pressed: rows of text without trailing blanks.
    func screen(at moment: Timestamp, keys: String) throws -> String {
        let theme = try ThemeLibrary(userFolder: nil).theme("dark")
        return state.withLock { state in
            perform(.ticked(moment), on: &state)
            perform(.marksChanged((try? history.marks(user: DeskSession.userName)) ?? EventMarks()), on: &state)
            perform(.started, on: &state)
            relate(&state)
            for press in KeyPress.presses(written: keys) { perform(.pressed(press), on: &state) }
            return paint(state, theme: theme).text + "\n"
        }
    }

    /// Carries the state on, and does at once what is to be done outside; what would leave the desk is left undone.
    private func perform(_ action: Action, on state: inout ViewState) {
        for effect in reduce(&state, action) {
            switch effect {
            case .computeLists(let request):
                var cache = ListCache()
                cache.prepare(for: request)
                _ = cache.advance(shouldPause: { false }, shouldStop: { false })
                let keys = cache.undecidedKeys(limit: .max)
                cache.decide((try? history.texts(of: keys, asOf: request.asOf)) ?? [], asked: keys)
                perform(.listed(cache.lists(for: request)), on: &state)
            case .loadDetail(let key, let moment):
                perform(.detailLoaded(key, (try? history.event(key, asOf: moment)) ?? nil), on: &state)
                if let versions = try? history.textVersions(of: key, asOf: moment) {
                    perform(.versionsLoaded(key, versions), on: &state)
                }
            case .loadStory(let id, let moment):
                perform(.storyLoaded(id, (try? history.storyRows(id, asOf: moment)) ?? []), on: &state)
            case .computeView(let request):
                var keeper = RelationKeeper()
                _ = keeper.advance(to: request.snapshot, dossier: request.dossier, limit: .max)
                let content = keeper.withLedger { ledger in
                    var source: any RelationSource = ledger
                    return ViewComputing(request: request, history: history).content(&source)
                }
                if let content { perform(.viewed(request.number, content), on: &state) }
            case .catchUp(let moment):
                _ = try? history.catchUp(at: moment, user: DeskSession.userName)
                perform(.marksChanged((try? history.marks(user: DeskSession.userName)) ?? state.marks), on: &state)
                relate(&state)
            case .collect(let keys, let name, let note):
                let members = keys.map { EventCollection.Member(key: $0, note: note, addedAt: state.now) }
                _ = try? history.collect(members, into: name, at: state.now, user: DeskSession.userName)
            default: break
            }
        }
    }

    /// Says how the two stand, and what came since the user caught up.
    private func relate(_ state: inout ViewState) {
        let request = ViewRequest(
            number: 0, view: .chart, chart: ChartChoice(), dossier: state.dossier, health: state.sources.map(\.health),
            since: state.marks.caughtUpAt ?? state.now, now: state.now, isPast: false, snapshot: state.snapshot)
        var keeper = RelationKeeper()
        _ = keeper.advance(to: request.snapshot, dossier: request.dossier, limit: .max)
        let computing = ViewComputing(request: request, history: history)
        let relation = keeper.withLedger { RelationState(&$0, material: computing.material, now: request.now) }
        guard let relation else { return }
        perform(.related(relation), on: &state)
        if let news = computing.news(relation) { perform(.counted(news), on: &state) }
    }
}
