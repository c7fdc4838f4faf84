import ScreenModel

/// What stands in a theme file.
struct ThemeFile: Hashable, Sendable {
    /// All sixteen colours, or none at all (then nothing is coloured unless a role says so).
    var palette: [BaseColor: Color] = [:]
    /// Whether the plain area is painted with base00 or left as the terminal has it.
    var hasOwnBackground = true
    var looks: [Role: RoleLook] = [:]

    func theme(named name: String) -> Theme {
        var styles: [Role: Style] = [:]
        var sixteen: [Role: Style] = [:]
        for role in Role.allCases {
            styles[role] = style(of: role)
            sixteen[role] = sixteenStyle(of: role)
        }
        return Theme(name: name, styles: styles, sixteenStyles: sixteen)
    }

    private var plainBackground: Color {
        hasOwnBackground ? palette[.base00] ?? .standard : .standard
    }

    private func style(of role: Role) -> Style {
        Style(
            foreground: color(foreground(of: role)), background: background(of: role).map(color) ?? plainBackground,
            attributes: attributes(of: role))
    }

    /// The terminal's own colours by meaning on its own background; what only a background told apart is told apart as
    /// it would be without colours.
    private func sixteenStyle(of role: Role) -> Style {
        let needsBackground = [.selection, .selectionUnfocused, .match].contains(role)
        return Style(
            foreground: sixteenColor(foreground(of: role)),
            attributes: needsBackground ? attributes(of: role).union(role.monoAttributes) : attributes(of: role))
    }

    private func foreground(of role: Role) -> ThemeColor {
        looks[role]?.foreground ?? .base(role.defaults.foreground)
    }

    private func background(of role: Role) -> ThemeColor? {
        looks[role]?.background ?? role.defaults.background.map { .base($0) }
    }

    private func attributes(of role: Role) -> Style.Attributes {
        let look = looks[role] ?? RoleLook()
        let base = palette.isEmpty ? role.monoAttributes : role.defaults.attributes
        return base.union(look.added).subtracting(look.removed)
    }

    private func color(_ written: ThemeColor) -> Color {
        switch written {
        case .base(let base): palette[base] ?? .standard
        case .fixed(let color): color
        }
    }

    private func sixteenColor(_ written: ThemeColor) -> Color {
        let exact = color(written)
        guard case .base(let base) = written, case .rgb = exact else { return exact.reduced(to: .sixteen) }
        return base.ansi.map { .indexed($0) } ?? .standard
    }
}
