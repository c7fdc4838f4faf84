import ScreenModel

extension Role {
    /// How a role looks when the theme does not say: places of the palette and attributes.
    struct Defaults {
        var foreground: BaseColor
        /// Nil: the background of the plain area.
        var background: BaseColor?
        var attributes: Style.Attributes = []
    }

    var defaults: Defaults {
        switch self {
        case .header, .headerLive, .headerWarning, .headerError, .statusLine, .key, .keyHint, .filter, .mistake,
            .popup, .popupBorder, .popupTitle:
            Defaults(foreground: accent, background: .base01, attributes: emphasis)
        case .selection: Defaults(foreground: .base07, background: .base02)
        case .selectionUnfocused: Defaults(foreground: .base06, background: .base01)
        case .match: Defaults(foreground: .base00, background: .base0A)
        default: Defaults(foreground: accent, background: nil, attributes: emphasis)
        }
    }

    private var accent: BaseColor {
        switch self {
        case .faint, .border, .scrollbar, .routine, .stateOff: .base03
        case .muted, .paneTitle, .time, .timeUnsure, .rootNeutral, .headlineRead, .sourceThird, .context,
            .statusLine, .keyHint:
            .base04
        case .title: .base06
        case .filter: .base07
        case .headerError, .rootConflict, .stateError, .mistake: .base08
        case .target, .rhetoricCooling: .base09
        case .headerWarning, .new, .star, .match, .evidence, .stateWarning: .base0A
        case .headerLive, .rootCooperation, .stateOK, .rhetoricDeepening: .base0B
        case .directionForward, .sourceFirst, .gist, .evidenceParty: .base0C
        case .borderFocused, .paneTitleFocused, .directionBoth, .link, .sparkline, .key, .popupBorder, .popupTitle:
            .base0D
        case .directionBackward, .sourceSecond, .mark: .base0E
        case .topic: .base0F
        case .text, .header, .headline, .popup, .selection, .selectionUnfocused: .base05
        }
    }

    private var emphasis: Style.Attributes {
        switch self {
        case .title, .headerLive, .headerWarning, .headerError, .paneTitle, .paneTitleFocused, .new, .mark, .key,
            .mistake, .popupTitle:
            .bold
        case .timeUnsure: .italic
        case .evidence: [.bold, .underline]
        case .evidenceParty, .link: .underline
        default: []
        }
    }
}
