import Analysis
import EventModel
import Panes
import ScreenModel
import Testing

@Suite struct PastTests {
    let size = Size(width: 120, height: 40)

    private func asked(_ desk: Desk) -> [String] {
        desk.effects.compactMap { if case .loadPast(let moment) = $0 { moment.rfc3339 } else { nil } }
    }

    @Test func earlier_goesByWholeDays() {
        var desk = Desk(size: size)
        desk.type("[[")
        #expect(asked(desk) == ["2026-11-24T00:00:00Z", "2026-11-23T00:00:00Z"])
    }

    @Test func later_endsAtThePresent() {
        var desk = Desk(size: size)
        desk.type("[[]]")
        #expect(asked(desk).last == "2026-11-24T00:00:00Z")
        #expect(desk.state.past == nil)
    }

    @Test func past_showsOnlyWhatWasKnown() throws {
        var desk = Desk(size: size)
        let all = desk.state.lists[.all].count
        desk.type("[")
        desk.send(
            .pastLoaded(try #require(Timestamp(rfc3339: "2026-11-24T00:00:00Z")), Sample.snapshot([Sample.items[0]])))
        #expect(desk.state.lists[.all].count == 1)
        #expect(try desk.screen().text(row: 0).contains("AS OF 2026-11-24 00:00"))
        desk.type("}")
        #expect(desk.state.lists[.all].count == all)
    }

    @Test func startAsOfAMoment_showsNothingOfThePresent() throws {
        let moment = try #require(Timestamp(rfc3339: "2026-11-24T00:00:00Z"))
        var state = ViewState(dossier: Sample.dossier, size: size, now: Sample.now, sources: Sample.health)
        let effects = reduce(&state, .startedAsOf(moment))
        #expect(effects.contains { if case .loadPast(moment) = $0 { true } else { false } })
        #expect(reduce(&state, .arrived(Sample.snapshot(Sample.items))).isEmpty)
        let asked = reduce(&state, .pastLoaded(moment, Sample.snapshot([Sample.items[0]])))
        let requests = asked.compactMap { if case .computeLists(let request) = $0 { request } else { nil } }
        #expect(requests.map(\.snapshot.count) == [1] && requests.map(\.asOf) == [moment])
        let related = asked.compactMap { if case .relatePast(let request) = $0 { request } else { nil } }
        #expect(related.map(\.now) == [moment] && related.map(\.isPast) == [true])
        #expect(related.map(\.snapshot.count) == [1])
    }

    @Test func linesOfThePresent_doNotLeakIntoThePast() throws {
        let moment = try #require(Timestamp(rfc3339: "2026-11-24T00:00:00Z"))
        let relation = InventedRelation(.full).state
        var desk = Desk(size: size)
        desk.send(.related(relation))
        #expect(try desk.screen().text(row: 1).contains("talk"))
        desk.type("[")
        #expect(try !desk.screen().text(row: 1).contains("talk"))
        #expect(try desk.screen().text(row: 1).contains("} goes back to now"))
        desk.send(.relatedAsOf(moment.advanced(by: 86_400), relation, .empty))
        #expect(try !desk.screen().text(row: 1).contains("talk"))
        desk.send(.relatedAsOf(moment, relation, .empty))
        #expect(try desk.screen().text(row: 1).contains("talk"))
    }

    @Test func answerForAnotherMoment_isNotTaken() throws {
        var desk = Desk(size: size)
        let all = desk.state.lists[.all].count
        desk.type("[[")
        desk.send(.pastLoaded(try #require(Timestamp(rfc3339: "2026-11-24T00:00:00Z")), Sample.snapshot([])))
        #expect(desk.state.lists[.all].count == all)
    }

    @Test func arrivals_doNotLeakIntoThePast() throws {
        var desk = Desk(size: size)
        desk.type("[")
        desk.send(
            .pastLoaded(try #require(Timestamp(rfc3339: "2026-11-24T00:00:00Z")), Sample.snapshot([Sample.items[0]])))
        desk.send(.arrived(Sample.snapshot(Sample.items + Sample.items)))
        #expect(desk.state.lists[.all].count == 1)
    }

    @Test func escape_goesBackToThePresent() {
        var desk = Desk(size: size)
        desk.type("[<Esc>")
        #expect(desk.state.past == nil)
    }

    @Test func openedItem_isReadAsOfThatMoment() throws {
        var desk = Desk(size: size)
        desk.type("[")
        desk.send(.pastLoaded(try #require(Timestamp(rfc3339: "2026-11-24T00:00:00Z")), Sample.snapshot(Sample.items)))
        desk.type("j<Enter>")
        let moments = desk.effects.compactMap { if case .loadDetail(_, let moment) = $0 { moment } else { nil } }
        #expect(moments.last?.rfc3339 == "2026-11-24T00:00:00Z")
    }
}
