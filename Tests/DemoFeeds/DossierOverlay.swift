/// A dossier file that is merged over a shipped one and puts the demo feeds in the place of its sources.
struct DossierOverlay {
    let feeds: [DemoFeed]
    /// The address of the server, without a slash at the end.
    let home: String
    /// Seconds between two polls.
    let interval: Int
    /// The names of the shipped sources, which the overlay takes out.
    let replaced: [String]

    var yaml: String {
        let removals = replaced.map { "  - {name: \($0), remove: true}\n" }
        return "# Written by demo-feeds: the shipped dossier with the demo's own sources, on loopback.\n"
            + "sources:\n" + removals.joined() + feeds.map(source).joined()
    }

    private func source(of feed: DemoFeed) -> String {
        """
          - name: \(feed.name)
            url: \(home)\(feed.path)
            side: \(feed.side)
            jurisdiction: \(feed.jurisdiction)
            kind: \(feed.kind)
            audience: \(feed.audience)
            language: \(feed.language)
            interval: \(interval)s
            allowsPrivateAddress: true
            note: "\(feed.title)"

        """
    }
}
