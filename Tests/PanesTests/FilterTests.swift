import EventModel
import Panes
import Querying
import ScreenModel
import Testing

@Suite struct FilterTests {
    let size = Size(width: 120, height: 40)

    @Test func typing_filtersAtOnce_acrossAllPanes() {
        var desk = Desk(size: size)
        desk.type("/trade turnover")
        #expect(desk.state.filter.isEditing)
        #expect(PaneID.quarters.map { desk.state.lists[$0].count } == [5, 5, 5, 5])
        #expect(desk.state.lists[.economic].total == 11)
    }

    @Test func mistake_isToldWithItsPlace_andListsFollowWhatStandsBeforeIt() {
        var desk = Desk(size: size)
        desk.type("/gazprom dmi:tech")
        #expect(desk.state.filter.mistake?.place.lowerBound == 8)
        #expect(desk.state.filter.mistake?.suggestion == "dim")
        #expect(desk.state.lists.filterText == "gazprom")
        desk.type("<Enter>")
        #expect(desk.state.filter.isEditing)
    }

    @Test func enter_keepsTheFilter_andEscapeWhileTypingGoesBack() {
        var desk = Desk(size: size)
        desk.type("/gazprom<Enter>")
        #expect(desk.state.filter.applied?.text == "gazprom")
        desk.type("/ x<Esc>")
        #expect(desk.state.filter.applied?.text == "gazprom")
        #expect(desk.state.lists.filterText == "gazprom")
    }

    @Test func backspace_onNothing_leavesTheFilterLine() {
        var desk = Desk(size: size)
        desk.type("/a<BS><BS>")
        #expect(!desk.state.filter.isEditing && desk.state.filter.applied == nil)
    }

    @Test func inverse_showsWhatDoesNotMatch() {
        var desk = Desk(size: size)
        desk.type("/trade turnover<Enter>")
        let (matching, total) = (desk.state.lists[.all].count, desk.state.lists[.all].total)
        desk.type("!")
        #expect(desk.state.lists[.all].count == total - matching)
    }

    @Test func tab_completesFieldsAndValues() {
        var desk = Desk(size: size)
        desk.type("/dim:mil<Tab>")
        #expect(desk.state.filter.editor.text == "dim:military")
    }

    @Test func nextMatch_goesOnInTheNextPane() {
        var desk = Desk(size: size)
        desk.type("/gazprom OR bombers<Enter>nnn")
        #expect(desk.state.focus == .military)
    }

    @Test func filterByFields_usesTheWholeLanguage() {
        var desk = Desk(size: size)
        desk.type("/side:CHN lang:zh dim:military<Enter>")
        #expect(desk.state.lists[.all].entries.count == 1)
    }

    @Test func filterByTime_goesOnWithTheClock() {
        var desk = Desk(size: size)
        desk.type("/since:1h<Enter>")
        let count = desk.state.lists[.all].count
        desk.send(.ticked(Sample.now.advanced(by: 30)))
        #expect(desk.state.lists[.all].count == count)
        desk.send(.ticked(Sample.now.advanced(by: 3 * 3600)))
        #expect(count > 0 && desk.state.lists[.all].count == 0)
    }

    @Test func matches_areMarkedInTheHeadline() throws {
        var desk = Desk(size: size)
        desk.type("/gazprom<Enter>")
        let grid = try desk.screen()
        let match = grid[25, 3]
        #expect(match.glyph == "G")
        #expect(match.style != grid[34, 3].style)
    }

    @Test func chronology_isFilteredToo() {
        var desk = Desk(size: size)
        desk.type("/treaty<Enter>")
        #expect(desk.state.lists[.diplomatic].entries.map(\.id) == [.chronology(0)])
    }

    @Test func chronologyThatMatches_isCountedApart_soThatCountsAndRowsAgree() throws {
        var desk = Desk(size: size)
        desk.type("3/treaty<Enter>")
        #expect(desk.state.lists[.diplomatic].count == 0)
        #expect(desk.state.lists[.diplomatic].chronologyCount == 1)
        let text = try desk.screen().text
        #expect(text.contains("Diplomatic 0 of \(desk.state.lists[.diplomatic].total) +1 chron"))
        #expect(text.contains("0 of \(desk.state.lists[.all].total)  +1 chronology"))
        #expect(text.contains("no event matches treaty; above: the chronology"))
    }

    @Test func selection_comesBack_whenTheWholeWordIsTyped() {
        var desk = Desk(size: size)
        desk.type("jj")
        let chosen = desk.state.cursors[0].selection?.id
        // On the way to `dim:economic` nothing matches.
        for key in "/dim:economic" { desk.type(String(key)) }
        #expect(desk.state.cursors[0].selection?.id == chosen)
        desk.type("<Enter>")
        #expect(desk.state.cursors[0].selection?.id == chosen)
    }

    @Test func selection_isOfANeighbour_whileItsRowIsFilteredOut_andComesBackWithIt() {
        var desk = Desk(size: size)
        desk.type("j")
        let chosen = desk.state.cursors[0].selection?.id
        desk.type("/trade turnover<Enter>")
        let neighbour = desk.state.cursors[0].selection?.id
        #expect(neighbour != chosen && neighbour == desk.state.lists[.economic].entries.first?.id)
        desk.type("<Esc>")
        #expect(desk.state.cursors[0].selection?.id == chosen)
    }

    @Test func shorterList_isShownFromItsTop_whateverWasScrolledBefore() throws {
        var desk = Desk(size: size)
        desk.type("G/trade turnover<Enter>")
        let list = desk.state.lists[.economic]
        #expect(list.entries.count <= 8)
        let text = try desk.screen().text
        #expect(!text.contains("▲"))
    }

    @Test func upAndDown_bringFormerFilters_andWhatWasTyped() {
        var desk = Desk(size: size)
        desk.type("/gas<Enter>/<C-u>oil<Enter>/<C-u>ch<Up>")
        #expect(desk.state.filter.editor.text == "oil")
        desk.type("<Up>")
        #expect(desk.state.filter.editor.text == "gas")
        #expect(desk.state.lists.filterText == "gas")
        desk.type("<Up><Down><Down>")
        #expect(desk.state.filter.editor.text == "ch")
        let kept = desk.effects.compactMap { if case .keepFilters(let filters) = $0 { filters } else { nil } }
        #expect(kept.last == ["oil", "gas"])
    }

    @Test func histogram_followsTheFilter_thatIsTypedOverIt() throws {
        var desk = Desk(size: size)
        desk.type("i/trade turnover")
        let text = try desk.screen().text
        #expect(text.contains("Events a day") && text.contains("matching trade turnover"))
        #expect(text.contains("/ trade turnover") || text.contains("/  trade turnover"))
        desk.type("<Enter><Esc>")
        #expect(desk.state.filter.applied?.text == "trade turnover")
    }

    @Test func savedView_isApplied_byNameAndByItsKey() throws {
        var desk = Desk(size: size)
        desk.state.views = [
            SavedView(name: "turnover", filter: "trade turnover", key: "F6"), SavedView(name: "bad", filter: "dmi:x"),
        ]
        desk.type(":view turnover<Enter>")
        #expect(desk.state.lists[.economic].count == 5 && desk.state.filter.applied?.text == "@turnover")
        desk.type("<Esc>")
        desk.send(.pressed(KeyPress(.function(6))))
        #expect(desk.state.lists[.economic].count == 5)
        desk.type("<Esc>:turn")
        #expect(try desk.screen().text.contains("trade turnover"))
        desk.type("<Enter>")
        #expect(desk.state.filter.applied?.text == "@turnover")
        desk.type("<Esc>:view bad<Enter>")
        #expect(desk.state.filter.mistake?.message.contains("in the view “bad”") == true)
    }

    @Test func keysOfViews_areThoseThatTheDeskLeavesFree() {
        #expect(ViewKeys.whyNot("F6") == nil)
        #expect(ViewKeys.whyNot("j") == "the key “j” is taken by down")
        #expect(ViewKeys.whyNot("Hyper")?.contains("is no key") == true)
    }
}
