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

    @Test func matches_areMarkedInTheHeadline() throws {
        var desk = Desk(size: size)
        desk.type("/gazprom<Enter>")
        let grid = try desk.screen()
        let match = grid[22, 3]
        #expect(match.glyph == "G")
        #expect(match.style != grid[31, 3].style)
    }

    @Test func chronology_isFilteredToo() {
        var desk = Desk(size: size)
        desk.type("/treaty<Enter>")
        #expect(desk.state.lists[.diplomatic].entries.map(\.id) == [.chronology(0)])
    }
}
