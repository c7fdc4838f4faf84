import ScreenModel

/// An attribute as a theme file writes it.
enum AttributeWord: String, CaseIterable {
    case bold, dim, italic, underline, reverse

    var attribute: Style.Attributes {
        switch self {
        case .bold: .bold
        case .dim: .dim
        case .italic: .italic
        case .underline: .underline
        case .reverse: .reverse
        }
    }
}
