/// Who acts toward whom. Parties are named by their codes, as in `RUS>CHN`.
public enum Direction: Hashable, Sendable {
    case directed(from: String, to: String)
    /// A mutual or joint act.
    case both
    /// Not of the dyad, or undecidable.
    case undirected
}

extension Direction: Codable {
    /// `RUS>CHN`, `BOTH` or `-`.
    public var text: String {
        switch self {
        case .directed(let from, let to): "\(from)>\(to)"
        case .both: "BOTH"
        case .undirected: "-"
        }
    }

    public init?(text: String) {
        switch text {
        case "BOTH": self = .both
        case "-": self = .undirected
        default:
            let codes = text.split(separator: ">", omittingEmptySubsequences: false)
            guard codes.count == 2, !codes[0].isEmpty, !codes[1].isEmpty else { return nil }
            self = .directed(from: String(codes[0]), to: String(codes[1]))
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Direction(text: text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "“\(text)” is no direction such as RUS>CHN, BOTH or -")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
