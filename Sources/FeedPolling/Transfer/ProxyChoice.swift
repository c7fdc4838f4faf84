import CCurl

/// Which proxy a request takes, by the environment variables and rules of libcurl
/// (`http_proxy` in lower case only, `https_proxy`, `all_proxy`, `no_proxy`); chosen here because
/// the address of a proxy must not be judged like that of a source.
struct ProxyChoice {
    /// Reads one environment variable; empty counts as unset.
    let environment: (String) -> String?

    init(environment: @escaping (String) -> String?) {
        self.environment = environment
    }

    /// By the process's environment, or by `standIn` where that is given.
    init(standIn: [String: String]?) {
        environment = { name in
            if let standIn { return standIn[name] }
            return bilat_environment(name).map { String(cString: $0) }
        }
    }

    /// The proxy's address as the user wrote it, or nil for a direct connection.
    func proxy(for address: WebAddress) -> String? {
        guard
            let proxy = first(address.scheme == "http" ? ["http_proxy"] : ["https_proxy", "HTTPS_PROXY"])
                ?? first(["all_proxy", "ALL_PROXY"])
        else { return nil }
        return isExempt(address.host) ? nil : proxy
    }

    private func first(_ names: [String]) -> String? {
        names.lazy.compactMap(environment).first { !$0.isEmpty }
    }

    private func isExempt(_ host: String) -> Bool {
        guard let list = first(["no_proxy", "NO_PROXY"]) else { return false }
        if list == "*" { return true }
        return list.split { $0 == "," || $0 == " " }.contains { Self.matches(host, pattern: $0.lowercased()) }
    }

    private static func matches(_ host: String, pattern: String) -> Bool {
        if let address = NetworkAddress(host) { return matches(address, pattern: pattern) }
        let domain = pattern.trimming(".")
        let name = host.trimming(".")
        return !domain.isEmpty && (name == domain || name.hasSuffix("." + domain))
    }

    private static func matches(_ address: NetworkAddress, pattern: String) -> Bool {
        let parts = pattern.split(separator: "/", maxSplits: 1).map(String.init)
        guard let first = parts.first else { return false }
        guard let prefix = NetworkAddress(first.trimming("[").trimming("]")) else { return false }
        let length = parts.count == 2 ? Int(parts[1]) : prefix.bytes.count * 8
        return length.map { address.hasPrefix(prefix, length: $0) } ?? false
    }
}

extension String {
    fileprivate func trimming(_ character: Character) -> String {
        var rest = self[...]
        while rest.first == character { rest = rest.dropFirst() }
        while rest.last == character { rest = rest.dropLast() }
        return String(rest)
    }
}
