/// The address of an item, where it is the item's alone.
public enum ItemAddress {
    /// The canonical form of `url`; nil for the front page or for `site`, the feed's own page, to which some feeds link
    /// every item.
    public static func text(of url: String?, site: String?) -> String? {
        guard let url else { return nil }
        let address = WebAddress(url)
        let isFrontPage = address.isWeb && (address.path.isEmpty || address.path == "/") && address.query == nil
        guard !isFrontPage else { return nil }
        let canonical = CanonicalAddress.text(of: url)
        return site.map { CanonicalAddress.text(of: $0) } == canonical ? nil : canonical
    }
}
