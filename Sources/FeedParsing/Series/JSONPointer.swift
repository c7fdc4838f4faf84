/// A JSON pointer (RFC 6901): `/data/0/value`; `~1` stands for a slash and `~0` for a tilde.
struct JSONPointer {
    private let names: [String]

    /// A text that does not begin with a slash is the name of one member.
    init(_ text: String) {
        if text.isEmpty {
            names = []
        } else if text.hasPrefix("/") {
            names = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(Self.unescaped)
        } else {
            names = [text]
        }
    }

    private static func unescaped(_ part: Substring) -> String {
        var result = ""
        var rest = part
        while let tilde = rest.firstIndex(of: "~") {
            result += rest[..<tilde]
            rest = rest[rest.index(after: tilde)...]
            switch rest.first {
            case "0": result += "~"
            case "1": result += "/"
            default:
                result += "~"
                continue
            }
            rest.removeFirst()
        }
        return result + rest
    }

    /// The value that it points to; nil where there is none.
    func value(in root: JSONValue) -> JSONValue? {
        var value = root
        for name in names {
            switch value {
            case .object:
                guard let next = value[name] else { return nil }
                value = next
            case .array(let elements):
                guard let place = Int(name), elements.indices.contains(place) else { return nil }
                value = elements[place]
            default: return nil
            }
        }
        return value
    }
}
