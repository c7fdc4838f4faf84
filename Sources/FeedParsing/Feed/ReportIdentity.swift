/// By what a report is known again at the next poll.
enum ReportIdentity {
    /// The feed's own id, else the canonical address where it is the item's alone, else a hash of title, source and,
    /// without title, the text.
    static func id(own: String?, url: String?, site: String?, title: String, summary: String, source: String) -> String
    {
        if let own { return own }
        if let address = ItemAddress.text(of: url, site: site) { return address }
        let content = title.isEmpty ? summary : title
        return "hash:" + hexadecimal(hash(of: "\(source)\n\(content)"))
    }

    /// FNV-1a, 64 bits, over the UTF-8 bytes.
    private static func hash(of text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }

    private static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
