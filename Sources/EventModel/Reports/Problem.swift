/// Something wrong with a document, a file or a line, in words, and where.
public struct Problem: Hashable, Codable, Sendable {
    /// What is wrong and, where there is something to do, what.
    public var message: String
    /// File, address or source name.
    public var place: String?
    /// 1-based.
    public var line: Int?
    /// 1-based.
    public var column: Int?

    public init(_ message: String, place: String? = nil, line: Int? = nil, column: Int? = nil) {
        self.message = message
        self.place = place
        self.line = line
        self.column = column
    }

    /// `FILE:LINE:COLUMN: message`.
    public var text: String {
        var parts: [String] = []
        if let place { parts.append(place) }
        if let line { parts.append(String(line)) }
        if let column { parts.append(String(column)) }
        return parts.isEmpty ? message : "\(parts.joined(separator: ":")): \(message)"
    }
}
