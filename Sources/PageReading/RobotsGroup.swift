/// A group of a `robots.txt`: whom it speaks to, and the rules for them.
struct RobotsGroup {
    /// Product tokens, lower case.
    var products: [String] = []
    var rules: [RobotsRules.Rule] = []
    var delay: Int?

    func names(_ product: String) -> Bool {
        products.contains(product.lowercased())
    }

    /// The groups of a file, in order. Lines that are no rules are passed over, as the RFC wants it.
    static func groups(in bytes: ArraySlice<UInt8>) -> [RobotsGroup] {
        var groups: [RobotsGroup] = []
        var isNaming = false
        for line in bytes.split(whereSeparator: { $0 == 10 || $0 == 13 }) {
            guard let (key, value) = entry(of: line) else { continue }
            if key == "user-agent" {
                if !isNaming { groups.append(RobotsGroup()) }
                isNaming = true
                groups[groups.count - 1].products.append(token(of: value))
                continue
            }
            guard ["allow", "disallow", "crawl-delay"].contains(key) else { continue }
            isNaming = false
            // A rule before the first group speaks to nobody.
            guard !groups.isEmpty else { continue }
            groups[groups.count - 1].take(key, value)
        }
        return groups
    }

    private mutating func take(_ key: String, _ value: String) {
        if key == "crawl-delay" {
            delay = Double(value).map { $0.isNaN ? 0 : Int(max(0, min($0, 3600)).rounded(.up)) } ?? delay
        } else if !value.isEmpty {
            rules.append(RobotsRules.Rule(isAllowed: key == "allow", pattern: RobotsPattern(value)))
        }
    }

    /// The name before the first character that no product token has.
    private static func token(of value: String) -> String {
        if value.hasPrefix("*") { return "*" }
        return String(value.prefix { $0.isASCII && ($0.isLetter || $0 == "-" || $0 == "_") }).lowercased()
    }

    private static func entry(of line: ArraySlice<UInt8>) -> (key: String, value: String)? {
        var text = String(decoding: line.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)[...]
        if text.hasPrefix("\u{FEFF}") { text = text.dropFirst() }
        guard let colon = text.firstIndex(of: ":") else { return nil }
        return (trimmed(text[..<colon]).lowercased(), trimmed(text[text.index(after: colon)...]))
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }
}
