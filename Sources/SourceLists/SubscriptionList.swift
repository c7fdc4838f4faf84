/// The forms in which other readers keep the feeds they poll.
public enum SubscriptionList: String, CaseIterable, Sendable {
    /// OPML 2.0: newsboat, miniflux, FreshRSS, NetNewsWire …
    case opml
    /// newsboat's file `urls`: an address a line, with tags.
    case urls
}
