/// What a queue of pages wants to be fetched next.
enum PageErrand: Hashable {
    /// A host's rules, at an address.
    case robots(PageAddress, allowsPrivateAddress: Bool)
    case page(WantedPage)
}
