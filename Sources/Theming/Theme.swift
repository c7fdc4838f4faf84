public import ScreenModel

/// How every role looks.
public struct Theme: Hashable, Sendable {
    public var name: String
    private var styles: [Role: Style]
    /// For terminals with 16 colours: the user's own palette by meaning, not the nearest colour.
    private var sixteenStyles: [Role: Style]

    init(name: String, styles: [Role: Style], sixteenStyles: [Role: Style]) {
        self.name = name
        self.styles = styles
        self.sixteenStyles = sixteenStyles
    }

    /// How a role looks.
    public func style(_ role: Role) -> Style {
        styles[role] ?? .plain
    }

    /// The theme as a terminal of this depth can show it: with 16 colours the terminal's own palette, and attributes
    /// where a background told a role apart; without colours attributes only.
    public func reduced(to depth: ColorDepth) -> Theme {
        var theme = self
        for role in Role.allCases {
            theme.styles[role] =
                switch depth {
                case .direct, .twoHundredFiftySix: style(role).reduced(to: depth)
                case .sixteen: sixteenStyles[role] ?? .plain
                case .mono: Style(attributes: style(role).attributes.union(role.monoAttributes))
                }
        }
        return theme
    }
}
