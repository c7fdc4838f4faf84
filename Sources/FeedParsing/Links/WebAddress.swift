/// An address taken apart as RFC 3986, appendix B, does, without judging its characters.
struct WebAddress {
    var scheme: Substring?
    var authority: Substring?
    var path: Substring
    var query: Substring?
    var fragment: Substring?

    init(_ text: String) {
        var rest = Substring(text)
        fragment = Self.cut(&rest, at: "#")
        query = Self.cut(&rest, at: "?")
        scheme = Self.takeScheme(&rest)
        if rest.hasPrefix("//") {
            let host = rest.dropFirst(2).prefix { $0 != "/" }
            authority = host
            rest = rest.dropFirst(2 + host.count)
        }
        path = rest
    }

    private static func cut(_ text: inout Substring, at mark: Character) -> Substring? {
        guard let place = text.firstIndex(of: mark) else { return nil }
        let tail = text[text.index(after: place)...]
        text = text[..<place]
        return tail
    }

    private static func takeScheme(_ text: inout Substring) -> Substring? {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = text[..<colon]
        guard let first = name.utf8.first, first.isLetter,
            name.utf8.allSatisfy({ $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) })
        else { return nil }
        text = text[text.index(after: colon)...]
        return name
    }

    var isWeb: Bool {
        guard let scheme, authority?.isEmpty == false else { return false }
        return scheme.lowercased() == "http" || scheme.lowercased() == "https"
    }

    var text: String {
        var text = ""
        if let scheme { text += "\(scheme):" }
        if let authority { text += "//\(authority)" }
        text += path
        if let query { text += "?\(query)" }
        if let fragment { text += "#\(fragment)" }
        return text
    }
}
