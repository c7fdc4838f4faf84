/// Which addresses one request may talk to.
struct AddressRule: Hashable, Sendable {
    let allowsPrivateAddress: Bool
    let takenAsPublic: Set<String>

    /// Nil where `address` is fine, else what it is.
    func refusal(of address: NetworkAddress) -> String? {
        if allowsPrivateAddress || takenAsPublic.contains(address.text) { return nil }
        return AddressReach.wordsIfNotPublic(address)
    }

    /// Judges a host by its text alone, where a proxy will do the resolving.
    func refusal(ofHost host: String) -> String? {
        if let address = NetworkAddress(host) { return refusal(of: address) }
        let isLocal = host == "localhost" || host.hasSuffix(".localhost") || host.hasSuffix(".local")
        return isLocal && !allowsPrivateAddress ? "a local name" : nil
    }
}
