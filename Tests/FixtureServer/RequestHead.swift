/// The first lines of an HTTP request, as far as a fixture needs them.
struct RequestHead: Hashable, Sendable {
    var method: String
    /// Without the query.
    var path: String
    var conditions: RequestConditions
    /// Whether the connection stays open after the answer (RFC 9112 §9.3).
    var keepsAlive: Bool

    /// Nil for anything but a request line of three words.
    init?(_ text: String) {
        let lines = text.split(separator: "\r\n")
        let words = (lines.first ?? "").split(separator: " ")
        guard words.count == 3 else { return nil }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            headers[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].drop { $0 == " " })
        }
        method = String(words[0])
        path = String(words[1].prefix { $0 != "?" })
        conditions = RequestConditions(
            ifNoneMatch: headers["if-none-match"], ifModifiedSince: headers["if-modified-since"])
        let connection = headers["connection"]?.lowercased()
        keepsAlive = words[2] == "HTTP/1.1" ? connection != "close" : connection == "keep-alive"
    }
}
