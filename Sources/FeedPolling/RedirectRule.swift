/// Judges one step of a redirect by its text; the address it resolves to is judged when the socket opens.
enum RedirectRule {
    /// The next address, or why we do not go there. `visited` are the addresses asked so far, the last one included.
    static func next(
        from current: WebAddress, location: String?, visited: [WebAddress], most: Int
    ) -> Result<WebAddress, PollFailure> {
        guard let location, !location.isEmpty else { return .failure(.redirectWithoutAddress) }
        guard let next = current.following(location) else { return .failure(.redirectUnreadable(location)) }
        guard next.isWeb else { return .failure(.redirectScheme(next.scheme)) }
        if current.scheme == "https", next.scheme == "http" { return .failure(.redirectDowngrade(next.text)) }
        if visited.contains(where: { $0.text == next.text }) { return .failure(.redirectLoop(next.text)) }
        return visited.count > most ? .failure(.redirectsTooMany(most)) : .success(next)
    }

    static func isRedirect(_ status: Int) -> Bool {
        [301, 302, 303, 307, 308].contains(status)
    }
}
