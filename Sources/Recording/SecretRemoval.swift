/// Takes credentials out of what a recording keeps of a request.
enum SecretRemoval {
    /// Parameters of an address that are keys to somebody's account.
    private static let secretParameters: Set<String> = [
        "key", "apikey", "api_key", "api-key", "token", "access_token", "auth", "authorization", "password", "passwd",
        "secret", "client_secret", "signature", "sig", "subscription-key",
    ]

    /// The address without user name and password, and with `REMOVED` for the value of each parameter that is a key.
    static func address(_ text: String) -> String {
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let place = withoutUser(parts[0])
        guard parts.count == 2 else { return place }
        let parameters = parts[1].split(separator: "&", omittingEmptySubsequences: false).map { parameter in
            let name = parameter.prefix { $0 != "=" }
            return secretParameters.contains(name.lowercased()) && name.count < parameter.count
                ? "\(name)=REMOVED" : String(parameter)
        }
        return "\(place)?\(parameters.joined(separator: "&"))"
    }

    /// What stands between `//` and the last `@` of the authority is left out.
    private static func withoutUser(_ text: Substring) -> String {
        guard let slashes = text.firstRange(of: "//") else { return String(text) }
        let authority = text[slashes.upperBound...].prefix { $0 != "/" && $0 != "#" }
        guard let at = authority.lastIndex(of: "@") else { return String(text) }
        return String(text[..<slashes.upperBound] + text[text.index(after: at)...])
    }
}
