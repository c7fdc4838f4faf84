import ScreenModel

extension Role {
    /// What tells the role apart on a terminal without colours.
    var monoAttributes: Style.Attributes {
        switch self {
        case .header, .statusLine, .keyHint, .selection: .reverse
        case .headerLive, .headerWarning, .headerError, .key, .filter, .mistake, .paneTitleFocused: [.reverse, .bold]
        case .title, .borderFocused, .rootConflict, .new, .star, .mark, .stateError, .stateWarning, .rhetoricCooling,
            .evidenceParty, .popupBorder, .popupTitle:
            .bold
        case .selectionUnfocused, .evidence, .link: .underline
        case .match: [.bold, .underline]
        case .faint, .routine, .headlineRead, .stateOff: .dim
        default: []
        }
    }
}
