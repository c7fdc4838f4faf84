/// Why a cell looks as it does: panes ask for a role, themes say how it looks.
public enum Role: String, CaseIterable, Sendable {
    // Running text.
    case text, muted, faint, title
    // The header lines.
    case header, headerLive, headerWarning, headerError
    // Frames of panes.
    case border, borderFocused, paneTitle, paneTitleFocused, scrollbar
    // The selected row, in the pane with the focus and in the others.
    case selection, selectionUnfocused
    // Columns of an event's row.
    case time, timeUnsure, directionForward, directionBackward, directionBoth, target
    case rootCooperation, rootConflict, rootNeutral, topic, headline, headlineRead, gist, routine
    case new, star, mark
    // Places found in text.
    case match, evidence, evidenceParty, link
    // Who says so: the first party's official sources, the second's, others.
    case sourceFirst, sourceSecond, sourceThird
    // Health of sources and of the watch itself.
    case stateOK, stateWarning, stateError, stateOff
    // Strips.
    case sparkline, rhetoricDeepening, rhetoricCooling, context
    // The bottom line.
    case statusLine, key, keyHint, filter, mistake
    // Windows over the panes.
    case popup, popupBorder, popupTitle
}
