/// An address of the web taken apart as far as a queue of pages needs it.
struct PageAddress: Hashable {
    /// `https://en.kremlin.ru`, lower case: what one `robots.txt` is for.
    let origin: String
    /// With the query, without the fragment; `/` at the least.
    let path: String

    /// Nil for what is no http or https address.
    init?(_ text: String) {
        guard let slashes = text.firstRange(of: "://") else { return nil }
        let scheme = text[..<slashes.lowerBound].lowercased()
        let rest = text[slashes.upperBound...].prefix { $0 != "#" }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        guard scheme == "http" || scheme == "https", !host.isEmpty else { return nil }
        origin = "\(scheme)://\(host.lowercased())"
        let path = rest[authority.endIndex...]
        self.path = path.hasPrefix("/") ? String(path) : "/\(path)"
    }

    var robots: String { "\(origin)/robots.txt" }
    var text: String { "\(origin)\(path)" }
}
