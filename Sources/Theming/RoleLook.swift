import ScreenModel

/// What a theme file says about one role; what it leaves out stays as it is by default.
struct RoleLook: Hashable, Sendable {
    var foreground: ThemeColor?
    var background: ThemeColor?
    var added: Style.Attributes = []
    var removed: Style.Attributes = []
}
