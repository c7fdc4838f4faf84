import CCurl

/// An IPv4 or IPv6 address as bytes in network order.
struct NetworkAddress: Hashable, Sendable {
    /// 4 or 16.
    let bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads dotted IPv4 or IPv6 text without brackets and zone; nil for names.
    init?(_ text: String) {
        var raw = [UInt8](repeating: 0, count: 16)
        let count = Int(bilat_parse_address(text, &raw))
        guard count > 0 else { return nil }
        bytes = Array(raw.prefix(count))
    }

    init?(_ address: UnsafePointer<sockaddr>) {
        var raw = [UInt8](repeating: 0, count: 16)
        let count = Int(bilat_address_bytes(address, &raw))
        guard count > 0 else { return nil }
        bytes = Array(raw.prefix(count))
    }

    /// Whether the first `length` bits are those of `prefix`; never across families.
    func hasPrefix(_ prefix: NetworkAddress, length: Int) -> Bool {
        guard bytes.count == prefix.bytes.count, length >= 0, length <= bytes.count * 8 else { return false }
        let whole = length / 8
        guard bytes.prefix(whole) == prefix.bytes.prefix(whole) else { return false }
        let rest = length % 8
        return rest == 0 || (bytes[whole] ^ prefix.bytes[whole]) >> (8 - rest) == 0
    }

    /// Dotted decimal, or eight groups in hexadecimal without shortening but for leading zeros.
    var text: String {
        guard bytes.count == 16 else { return bytes.map { String($0) }.joined(separator: ".") }
        return stride(from: 0, to: 16, by: 2)
            .map { String(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]), radix: 16) }.joined(separator: ":")
    }
}
