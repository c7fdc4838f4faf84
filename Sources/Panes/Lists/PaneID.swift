import EventModel

/// A list of the desk: the four panes, the two strips and the list of everything.
public enum PaneID: String, CaseIterable, Sendable {
    case economic, military, diplomatic, tech, rhetoric, context, all

    /// The four that stand side by side.
    public static let quarters: [PaneID] = [.economic, .military, .diplomatic, .tech]

    /// Place in `allCases`.
    var place: Int {
        switch self {
        case .economic: 0
        case .military: 1
        case .diplomatic: 2
        case .tech: 3
        case .rhetoric: 4
        case .context: 5
        case .all: 6
        }
    }

    /// The key that goes to it.
    var digit: String {
        switch self {
        case .all: "0"
        default: String(place + 1)
        }
    }

    var title: String {
        switch self {
        case .economic: "Economic"
        case .military: "Military"
        case .diplomatic: "Diplomatic"
        case .tech: "Tech"
        case .rhetoric: "Rhetoric"
        case .context: "Context"
        case .all: "All"
        }
    }

    var isQuarter: Bool { place < 4 }

    /// The dimension a quarter shows.
    var dimension: RelationDimension? {
        isQuarter ? RelationDimension.allCases[place] : nil
    }
}
