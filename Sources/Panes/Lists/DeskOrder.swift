/// In what order the lists are.
public enum DeskOrder: String, CaseIterable, Sendable {
    /// Newest publication first; where there is none, by the time it became known.
    case published
    /// Newest arrival first.
    case arrived

    var next: DeskOrder { self == .published ? .arrived : .published }

    var words: String {
        switch self {
        case .published: "by publication"
        case .arrived: "by arrival"
        }
    }
}
