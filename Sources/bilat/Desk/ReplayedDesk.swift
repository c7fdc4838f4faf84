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
            perform(.started, on: &state)
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
            default: break
            }
        }
    }
}
