/// Whether an address belongs to the public Internet, by the special-purpose registries
/// of IANA (RFC 6890 and its updates, as of 2024); nil words mean public.
enum AddressReach {
    /// `a loopback address` and the like, or nil for a public one. An address that carries an IPv4 address
    /// inside (mapped, NAT64, 6to4, Teredo) is judged by that one too.
    static func wordsIfNotPublic(_ address: NetworkAddress) -> String? {
        if let range = ranges.first(where: { address.hasPrefix($0.prefix, length: $0.length) }) { return range.words }
        return embedded(in: address).flatMap(wordsIfNotPublic)
    }

    private struct Range {
        let prefix: NetworkAddress
        let length: Int
        let words: String

        init(_ text: String, _ length: Int, _ words: String) {
            // Our own table, read by every test of this type.
            prefix = NetworkAddress(text)!
            self.length = length
            self.words = words
        }
    }

    private static let ranges: [Range] = [
        Range("127.0.0.0", 8, "a loopback address"), Range("::1", 128, "a loopback address"),
        Range("10.0.0.0", 8, "a private address"), Range("172.16.0.0", 12, "a private address"),
        Range("192.168.0.0", 16, "a private address"), Range("fc00::", 7, "a private address"),
        Range("fec0::", 10, "a private address"), Range("100.64.0.0", 10, "a carrier's private address"),
        Range("169.254.0.0", 16, "a link-local address"), Range("fe80::", 10, "a link-local address"),
        Range("0.0.0.0", 8, "an unspecified address"), Range("::", 128, "an unspecified address"),
        Range("224.0.0.0", 4, "a multicast address"), Range("ff00::", 8, "a multicast address"),
        Range("192.0.0.0", 24, "a reserved address"), Range("192.0.2.0", 24, "a reserved address"),
        Range("198.18.0.0", 15, "a reserved address"), Range("198.51.100.0", 24, "a reserved address"),
        Range("203.0.113.0", 24, "a reserved address"), Range("240.0.0.0", 4, "a reserved address"),
        Range("64:ff9b:1::", 48, "a private address"), Range("100::", 64, "a reserved address"),
        Range("2001:db8::", 32, "a reserved address"), Range("3fff::", 20, "a reserved address"),
    ]

    private static let carriers: [(prefix: Range, at: Int, isInverted: Bool)] = [
        (Range("::ffff:0:0", 96, "mapped"), 12, false), (Range("::ffff:0:0:0", 96, "translated"), 12, false),
        (Range("64:ff9b::", 96, "NAT64"), 12, false), (Range("2002::", 16, "6to4"), 2, false),
        (Range("2001::", 32, "Teredo"), 12, true), (Range("::", 96, "compatible"), 12, false),
    ]

    private static func embedded(in address: NetworkAddress) -> NetworkAddress? {
        guard let carrier = carriers.first(where: { address.hasPrefix($0.prefix.prefix, length: $0.prefix.length) })
        else { return nil }
        let inner = address.bytes[carrier.at..<carrier.at + 4]
        return NetworkAddress(bytes: carrier.isInverted ? inner.map { ~$0 } : Array(inner))
    }
}
