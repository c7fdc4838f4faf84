/// What a user can ask for. The raw value is its name in the palette.
public enum Command: String, CaseIterable, Sendable {
    case down, up, top, bottom
    case halfPageDown = "half-page-down", halfPageUp = "half-page-up"
    case pageDown = "page-down", pageUp = "page-up"
    case nextPane = "next-pane", previousPane = "previous-pane"
    case economic, military, diplomatic, tech, rhetoric, context, all
    case zoom, open, story, explain, back, quit
    case filter, view
    case nextMatch = "next-match", previousMatch = "previous-match"
    case inverse, sort, histogram
    case nextUnread = "next-unread"
    case caughtUp = "caught-up", undoCaughtUp = "undo-caught-up"
    case star, mark, copy, browse
    case comment, correct, collect, export, pipe, translate
    case earlier, later, present
    case pause, refresh
    case refreshAll = "refresh-all"
    case sources
    case enable, edit, reload
    case views, chart, brief, signals, votes, meetings, calendar, chronology, evidence
    case outside = "outside"
    case dropFirst = "drop-first", dropSecond = "drop-second", dropThird = "drop-third"
    case longer, shorter
    case cursorLeft = "cursor-left", cursorRight = "cursor-right"
    case spanEarlier = "span-earlier", spanLater = "span-later"
    case families
    case notYet = "not-yet"
    case theme, help, palette, redraw, suspend
}
