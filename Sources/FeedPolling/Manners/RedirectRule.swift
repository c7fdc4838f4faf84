/// Judges one step of a redirect by its text; the address it resolves to is judged when the socket opens.
enum RedirectRule {
    /// The next address, or why we do not go there. `visited` are the addresses asked so far, the last one included.
    static func next(
        from current: WebAddress, location: String?, visited: [WebAddress], most: Int
    ) -> Result<WebAddress, PollFailure> {
        guard let location, !location.isEmpty else { return .failure(.redirectWithoutAddress) }
        guard let next = current.following(location) else { return .failure(unreadable(location)) }
        guard next.isWeb else { return .failure(.redirectScheme(next.scheme)) }
        if current.scheme == "https", next.scheme == "http" { return .failure(.redirectDowngrade(next.text)) }
        if visited.contains(where: { $0.text == next.text }) { return .failure(.redirectLoop(next.text)) }
        return visited.count > most ? .failure(.redirectsTooMany(most)) : .success(next)
    }

    /// `javascript:…` and its like are no URLs to libcurl, but name their scheme.
    private static func unreadable(_ location: String) -> PollFailure {
        let scheme = location.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }.lowercased()
        let isScheme = location.dropFirst(scheme.count).first == ":" && scheme.first?.isLetter == true
        return isScheme && scheme != "http" && scheme != "https"
            ? .redirectScheme(scheme) : .redirectUnreadable(location)
    }

    static func isRedirect(_ status: Int) -> Bool {
        [301, 302, 303, 307, 308].contains(status)
    }
}
