/// The form of an address by which a report without an id of its own is known again.
enum CanonicalAddress {
    /// Scheme and host in lower case, no default port, no parameters that only count visitors.
    static func text(of url: String) -> String {
        var address = WebAddress(url)
        guard address.isWeb, let scheme = address.scheme, let authority = address.authority else { return url }
        address.scheme = Substring(scheme.lowercased())
        address.authority = Substring(host(authority.lowercased(), scheme: scheme.lowercased()))
        if address.path.isEmpty { address.path = "/" }
        address.query = address.query.flatMap(withoutCounters)
        return address.text
    }

    private static func host(_ authority: String, scheme: String) -> String {
        let port = scheme == "https" ? ":443" : ":80"
        return authority.hasSuffix(port) ? String(authority.dropLast(port.count)) : authority
    }

    private static func withoutCounters(_ query: Substring) -> Substring? {
        let kept = query.split(separator: "&").filter { parameter in
            let name = parameter.prefix { $0 != "=" }.lowercased()
            return !name.hasPrefix("utm_") && !counters.contains(name)
        }
        return kept.isEmpty ? nil : Substring(kept.joined(separator: "&"))
    }

    private static let counters: Set<String> = [
        "fbclid", "gclid", "yclid", "mc_cid", "mc_eid", "at_medium", "at_campaign",
    ]
}
