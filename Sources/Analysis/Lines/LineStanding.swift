/// Whether a figure may be said, and why not.
public enum LineStanding: Hashable, Sendable {
    case shown
    /// Said with doubt: the reason.
    case greyed(String)
    /// Not said: the reason.
    case withheld(String)

    public var reason: String? {
        switch self {
        case .shown: nil
        case .greyed(let reason), .withheld(let reason): reason
        }
    }

    public var isWithheld: Bool { if case .withheld = self { true } else { false } }

    /// Why a figure may not be said; nil where it may.
    public var withheldReason: String? { isWithheld ? reason : nil }

    /// `shown`, `greyed` or `withheld`.
    public var name: String {
        switch self {
        case .shown: "shown"
        case .greyed: "greyed"
        case .withheld: "withheld"
        }
    }
}
