import EventModel
import Panes
import ScreenModel
import Testing

/// Keys typed at once behind a filter act on its rows, not on those that stood there before.
@Suite struct HoldingTests {
    /// A desk whose lists come when the test lets them.
    private struct SlowDesk {
        var state: ViewState
        var cache = ListCache()
        var requests: [DeskRequest] = []
        var effects: [Effect] = []

        init() {
            state = ViewState(
                dossier: Sample.dossier, size: Size(width: 120, height: 40), now: Sample.now, sources: Sample.health)
            send(.started)
            send(.arrived(Sample.snapshot(Sample.items)))
            answer()
        }

        mutating func send(_ action: Action) {
            for effect in reduce(&state, action) {
                if case .computeLists(let request) = effect { requests.append(request) } else { effects.append(effect) }
            }
        }

        mutating func type(_ keys: String) {
            for press in Desk.presses(keys) { send(.pressed(press)) }
        }

        /// Answers the newest request.
        mutating func answer() {
            guard let request = requests.last,
                let lists = DeskLists(request: request, cache: &cache, isCancelled: { false })
            else { return }
            requests = []
            send(.listed(lists))
        }

        /// Titles of events whose record was asked for.
        var opened: [String] {
            effects.compactMap { effect in
                guard case .loadDetail(let key, _) = effect else { return nil }
                return (0..<state.snapshot.count).map { state.snapshot.row(at: $0) }.first { $0.key == key }?.title
            }
        }
    }

    private func firstMatch(_ text: String) -> String? {
        var desk = SlowDesk()
        desk.type("/\(text)<Enter>")
        desk.answer()
        return desk.state.lists[.economic].entries.first.flatMap { entry in
            desk.state.lists.snapshot.row(at: entry.place).title
        }
    }

    @Test func enterBehindAFilter_opensItsFirstRow() throws {
        var desk = SlowDesk()
        desk.type("/turnover<Enter><Enter>")
        #expect(desk.opened.isEmpty)
        desk.answer()
        #expect(desk.opened == [try #require(firstMatch("turnover"))])
    }

    @Test func keysBehindAFilter_keepTheirOrder() {
        var desk = SlowDesk()
        desk.type("/turnover<Enter>j<Enter>")
        #expect(desk.state.windows.isEmpty)
        desk.answer()
        var quick = SlowDesk()
        quick.type("/turnover<Enter>")
        quick.answer()
        quick.type("j<Enter>")
        #expect(!desk.opened.isEmpty && desk.opened == quick.opened)
    }

    @Test func keysWait_noLongerThanAMoment() {
        var desk = SlowDesk()
        desk.type("/turnover<Enter><Enter>")
        let waits = desk.effects.compactMap { if case .waitForLists(let number) = $0 { number } else { nil } }
        #expect(waits.count == 1)
        desk.send(.waitedForLists(waits[0]))
        #expect(desk.opened.count == 1)
    }

    @Test func waitForAnEarlierFilter_endsNothing() {
        var desk = SlowDesk()
        desk.type("/turnover<Enter><Enter>")
        desk.send(.waitedForLists(1))
        #expect(desk.opened.isEmpty)
    }

    @Test func keysWithoutANewFilter_actAtOnce() {
        var desk = SlowDesk()
        desk.send(.arrived(Sample.snapshot(Sample.items)))
        desk.type("<Enter>")
        #expect(desk.opened.count == 1)
    }

    @Test func clearedFilter_isWaitedForToo() {
        var desk = SlowDesk()
        desk.type("/turnover<Enter>")
        desk.answer()
        desk.type("<Esc><Enter>")
        #expect(desk.opened.isEmpty)
        desk.answer()
        #expect(desk.opened.count == 1)
    }
}
