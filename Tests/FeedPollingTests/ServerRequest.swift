/// What the fault server was asked.
struct ServerRequest: Sendable {
    let target: String
    /// Names in lower case.
    let headers: [String: String]

    /// Nil where it is no request at all.
    init?(_ text: String) {
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        guard let words = lines.first?.split(separator: " "), words.count == 3 else { return nil }
        target = String(words[1])
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            headers[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].drop { $0 == " " })
        }
        self.headers = headers
    }
}
