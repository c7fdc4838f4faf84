/// What tells whether two addresses are the same feed.
enum FeedAddress {
    /// Without scheme, `www.`, default port and a slash at the end; the host in lower case.
    static func key(of url: String) -> String {
        guard let rest = afterScheme(url) else { return url }
        let host = host(of: url)
        let path = rest.drop { $0 != "/" && $0 != "?" }
        let key = host + path
        return key.hasSuffix("/") ? String(key.dropLast()) : key
    }

    /// The host in lower case without `www.`, user and port; empty where there is none.
    static func host(of url: String) -> String {
        guard url.lowercased().hasPrefix("http"), let rest = afterScheme(url) else { return "" }
        let authority = rest.prefix { !"/?#".contains($0) }
        let host = (authority.split(separator: "@").last ?? authority).prefix { $0 != ":" }.lowercased()
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    private static func afterScheme(_ url: String) -> Substring? {
        guard let mark = url.firstRange(of: "://") else { return nil }
        return url[mark.upperBound...]
    }
}
