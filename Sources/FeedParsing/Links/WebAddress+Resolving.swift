extension WebAddress {
    /// `reference` read against `base` (RFC 3986, section 5.2); as it is where the base is not absolute.
    static func resolve(_ reference: String, against base: String) -> String {
        if isPlainlyAbsolute(reference) { return reference }
        let address = WebAddress(reference)
        if let scheme = address.scheme, address.authority != nil || !isWebScheme(scheme) { return reference }
        let base = WebAddress(base)
        guard base.isWeb else { return reference }
        return address.resolved(against: base, isEmpty: reference.isEmpty).text
    }

    private static func isPlainlyAbsolute(_ reference: String) -> Bool {
        var reference = reference
        return reference.withUTF8 { bytes in
            (bytes.has("https://", at: 0) && bytes.count > 8) || (bytes.has("http://", at: 0) && bytes.count > 7)
        }
    }

    private static func isWebScheme(_ scheme: Substring) -> Bool {
        ["http", "https"].contains(scheme.lowercased())
    }

    private func resolved(against base: WebAddress, isEmpty: Bool) -> WebAddress {
        var result = self
        result.scheme = base.scheme
        guard authority == nil else { return result }
        result.authority = base.authority
        if path.isEmpty {
            result.path = base.path
            if query == nil { result.query = base.query }
            return result
        }
        let joined = path.hasPrefix("/") ? String(path) : base.directory + path
        result.path = Self.withoutDots(joined)
        return result
    }

    private var directory: String {
        guard let slash = path.lastIndex(of: "/") else { return "/" }
        return String(path[...slash])
    }

    /// Removes `.` and `..` segments.
    private static func withoutDots(_ path: String) -> Substring {
        guard path.utf8.contains(UInt8(ascii: ".")) else { return Substring(path) }
        var segments: [Substring] = []
        let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            switch part {
            case ".": if isLast { segments.append("") }
            case "..":
                _ = segments.popLast()
                if isLast { segments.append("") }
            default: segments.append(part)
            }
        }
        return Substring("/" + segments.joined(separator: "/"))
    }
}
