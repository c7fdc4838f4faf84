import EventModel
import Panes
import ScreenModel
import Testing

@Suite struct KeepingTests {
    let size = Size(width: 120, height: 40)

    @Test func pause_holdsTheScreen_andCountsWhatWaits() throws {
        var desk = Desk(size: size)
        desk.type("=")
        let before = desk.state.lists[.all].count
        let more = Sample.Item(
            time: "2026-11-24T15:29:00Z", source: "tass-en", title: "Later", direction: .both, dimensions: [.tech],
            root: .agree)
        desk.send(.arrived(Sample.snapshot(Sample.items + [more, more])))
        #expect(desk.state.waitingCount == 2)
        #expect(desk.state.lists[.all].count == before)
        #expect(try desk.screen().text(row: 0).contains("PAUSED 2 waiting"))
        desk.type("=")
        #expect(desk.state.waitingCount == 0)
        #expect(desk.state.lists[.all].count == before + 2)
    }

    @Test func star_isSetAndTakenAway() {
        var desk = Desk(size: size)
        desk.type("j*")
        #expect(desk.state.marks.starred.count == 1)
        desk.type("*")
        #expect(desk.state.marks.starred.isEmpty)
        let stars = desk.effects.compactMap { if case .setStar(_, let isStarred) = $0 { isStarred } else { nil } }
        #expect(stars == [true, false])
    }

    @Test func mark_goesOnToTheNextRow() {
        var desk = Desk(size: size)
        desk.type("j<Space><Space>")
        #expect(desk.state.marked.count == 2)
        #expect(desk.state.cursors[0].selection == desk.state.lists[.economic].entries[2])
    }

    @Test func caughtUp_leavesNothingNew_andUndoBringsItBack() {
        var desk = Desk(size: size)
        let new = desk.state.lists[.all].newCount
        #expect(new > 0)
        desk.type("A")
        #expect(desk.state.lists[.all].newCount == 0)
        desk.type("U")
        #expect(desk.state.lists[.all].newCount == new)
    }

    @Test func nextUnread_skipsWhatWasOpened() {
        var desk = Desk(size: size)
        desk.type("j<Enter><Esc>u")
        #expect(desk.state.cursors[0].selection == desk.state.lists[.economic].entries[1])
    }

    @Test func copy_givesACitationWithSideKindAndTimes() {
        var desk = Desk(size: size)
        desk.type("jy")
        let copied = desk.effects.compactMap { if case .copy(let text) = $0 { text } else { nil } }
        #expect(
            copied == [
                "“Gazprom and CNPC agree on the price formula for Power of Siberia 2”, tass-en (RUS, state), "
                    + "published 2026-11-24T15:28:00Z, fetched 2026-11-24T15:30:00Z, https://example.org/1"
            ])
    }

    @Test func open_takesAddressesOfTheWebOnly() {
        var desk = Desk(size: size)
        desk.type("j<Enter>")
        guard let key = desk.state.cursors[0].selection?.id.eventKey,
            case .detail(let window) = desk.state.windows.last,
            var event = window.event
        else {
            Issue.record("no detail")
            return
        }
        event.report.url = "file:///etc/passwd"
        desk.send(.detailLoaded(key, event))
        desk.type("o")
        #expect(!desk.effects.contains { if case .open = $0 { true } else { false } })
        event.report.url = "HTTPS://example.org/a"
        desk.send(.detailLoaded(key, event))
        desk.type("o")
        #expect(desk.effects.contains { if case .open("HTTPS://example.org/a") = $0 { true } else { false } })
    }

    @Test func chronologyEntry_canBeCitedAndOpened() {
        var desk = Desk(size: size)
        desk.type("4Gyo")
        let copied = desk.effects.compactMap { if case .copy(let text) = $0 { text } else { nil } }
        #expect(
            copied == [
                "2021-03-09: Memorandum on an International Lunar Research Station, “Joint statement, official site”, "
                    + "2021-03-09, https://example.org/2021-03-09"
            ])
        #expect(desk.effects.contains { if case .open("https://example.org/2021-03-09") = $0 { true } else { false } })
    }

    @Test func refresh_asksTheSourceOfTheRow() {
        var desk = Desk(size: size)
        desk.type("jr")
        #expect(desk.effects.contains { if case .refresh(source: "tass-en") = $0 { true } else { false } })
    }

    @Test func refresh_isAskedOfARunningWatchToo() {
        var desk = Desk(size: size)
        desk.send(.connectionChanged(.reading))
        desk.type("R")
        #expect(desk.effects.contains { if case .refreshAll = $0 { true } else { false } })
    }

    @Test func routineActs_areOneLineADay_andOpenInPlace() throws {
        var desk = Desk(size: size)
        let count = desk.state.lists[.economic].entries.count
        #expect(try desk.screen().text.contains("▸ 2 routine acts of the day"))
        desk.type("jjjjj<Enter>")
        #expect(desk.state.lists[.economic].entries.count == count + 2)
        #expect(try desk.screen().text.contains("▾ 2 routine acts of the day"))
        desk.type("<Enter>")
        #expect(desk.state.lists[.economic].entries.count == count)
    }
}
