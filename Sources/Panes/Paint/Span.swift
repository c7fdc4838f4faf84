import ScreenModel
import Theming

/// A piece of a line in one role.
struct Span: Hashable {
    var text: String
    var role: Role

    init(_ text: String, _ role: Role) {
        self.text = text
        self.role = role
    }

    var width: Int { DisplayWidth.columns(of: DisplayText.neutralised(text)) }
}

extension [Span] {
    var width: Int { reduce(0) { $0 + $1.width } }
}
