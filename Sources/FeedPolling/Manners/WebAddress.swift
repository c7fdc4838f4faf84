import CCurl

/// A URL taken apart by libcurl's own parser, so that what is judged is what is asked.
struct WebAddress: Hashable, Sendable {
    /// Lower case.
    let scheme: String
    /// Lower case, an IPv6 literal without brackets, an IPv4 one in dotted form whatever it was written as.
    let host: String
    let port: Int
    /// As asked for; may hold a user name and password.
    let requestText: String
    /// For screens and archives: without credentials or fragment.
    let text: String

    /// Nil where libcurl cannot read it. Any scheme is read, so that it can be named when refused.
    init?(_ text: String) {
        self.init(text, relativeTo: nil)
    }

    /// The address a `Location` header means on this page.
    func following(_ location: String) -> WebAddress? {
        WebAddress(location, relativeTo: self.text)
    }

    private init?(_ text: String, relativeTo base: String?) {
        guard let handle = curl_url() else { return nil }
        defer { curl_url_cleanup(handle) }
        let flags = UInt32(CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE)
        if let base, curl_url_set(handle, CURLUPART_URL, base, flags) != CURLUE_OK { return nil }
        guard curl_url_set(handle, CURLUPART_URL, text, flags) == CURLUE_OK,
            let scheme = Self.part(handle, CURLUPART_SCHEME), let whole = Self.part(handle, CURLUPART_URL)
        else { return nil }
        let name = Self.part(handle, CURLUPART_HOST) ?? ""
        if name != name.lowercased() { curl_url_set(handle, CURLUPART_HOST, name.lowercased(), 0) }
        self.scheme = scheme.lowercased()
        host = Self.bare(name)
        port = Self.part(handle, CURLUPART_PORT, flags: UInt32(CURLU_DEFAULT_PORT)).flatMap { Int($0) } ?? 0
        requestText = Self.part(handle, CURLUPART_URL) ?? whole
        for secret in [CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_OPTIONS, CURLUPART_FRAGMENT] {
            curl_url_set(handle, secret, nil, 0)
        }
        self.text = Self.part(handle, CURLUPART_URL) ?? whole
    }

    /// `text` with all but unreserved characters escaped, as a parameter of an address holds it.
    static func escaped(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        for byte in text.utf8 {
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
                || [0x2d, 0x2e, 0x5f, 0x7e].contains(byte)
            if isPlain { out.append(byte) } else { out += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The address that is asked with one more parameter; screens and archives see it without.
    func asking(_ name: String, _ value: String) -> String {
        let parts = requestText.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let joint = parts[0].contains("?") ? "&" : "?"
        return "\(parts[0])\(joint)\(Self.escaped(name))=\(Self.escaped(value))"
    }

    /// Whether credentials for the one may go to the other (RFC 6454: scheme, host and port).
    func isSameOrigin(as other: WebAddress) -> Bool {
        (scheme, host, port) == (other.scheme, other.host, other.port)
    }

    /// The address of another file beside this one.
    func beside(_ name: some StringProtocol) -> WebAddress? {
        following(String(name))
    }

    var isWeb: Bool { (scheme == "http" || scheme == "https") && !host.isEmpty }

    /// For messages about a text that is no address: what stands between `//` and the last `@` is left out.
    static func withoutCredentials(_ text: String) -> String {
        guard let at = text.lastIndex(of: "@") else { return text }
        let slashes = text[..<at].indices.first { text[$0...].hasPrefix("//") }
        let start = slashes.map { text.index($0, offsetBy: 2) } ?? text.startIndex
        return String(text[..<start] + text[text.index(after: at)...])
    }

    private static func part(_ handle: OpaquePointer, _ what: CURLUPart, flags: UInt32 = 0) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard curl_url_get(handle, what, &text, flags) == CURLUE_OK, let text else { return nil }
        defer { curl_free(text) }
        return String(cString: text)
    }

    private static func bare(_ host: String) -> String {
        let lower = host.lowercased()
        return lower.hasPrefix("[") ? String(lower.dropFirst().prefix { $0 != "]" && $0 != "%" }) : lower
    }
}
