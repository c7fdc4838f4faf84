import Analysis
import EventModel
import ScreenModel

extension ViewState {
    /// Asks for lists of what the screen is to show.
    mutating func requestLists() -> [Effect] {
        requests += 1
        var marks = marks
        marks.marked = marked
        let request = DeskRequest(
            number: requests, snapshot: past?.snapshot ?? frozen ?? snapshot,
            asOf: past?.snapshot == nil ? nil : past?.at, filter: filter.applied ?? baseFilter,
            marks: marks, order: order, openDays: openDays, chronology: dossier.chronology, phrases: dossier.phrases,
            now: shownNow, offset: offset)
        return [.computeLists(request)]
    }

    /// Takes computed lists; what is selected stays selected, on its line of the screen.
    mutating func take(_ lists: DeskLists) {
        guard lists.number >= self.lists.number else { return }
        let former = self.lists
        self.lists = lists
        for pane in PaneID.allCases {
            cursors[pane.place].follow(into: lists[pane], isWhole: lists.progress == nil)
            // Where rows went away the line may lie below the end; where rows came it is kept.
            guard lists[pane].entries.count < former[pane].entries.count else { continue }
            cursors[pane.place].settle(in: lists[pane], height: height(of: pane))
        }
    }

    /// Goes on in time; a new day changes what the lists count, and a minute what a filter by time lets through.
    mutating func tick(to now: Timestamp) -> [Effect] {
        let isNewDay = DayNumber.day(of: now, offset: offset) != DayNumber.day(of: self.now, offset: offset)
        self.now = now
        let isFilterRenewed = renewFilter()
        return isNewDay || isFilterRenewed ? requestLists() : []
    }

    /// Rows that a pane has on the screen now.
    func height(of pane: PaneID) -> Int {
        max(1, layout.rows(of: pane)?.height ?? 1)
    }

    mutating func settleCursors() {
        for pane in PaneID.allCases { cursors[pane.place].settle(in: lists[pane], height: height(of: pane)) }
    }
}
