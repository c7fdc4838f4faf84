/// Text for the user's clipboard, as the terminal's command OSC 52.
nonisolated enum Clipboard {
    /// Longer texts are cut off or refused by common terminals.
    static let maximalBytes = 74_994

    /// The commands to write; nil when the text is too long. Inside tmux both forms: which one it lets through depends on
    /// its settings.
    static func commands(for text: String, environment: [String: String]) -> [UInt8]? {
        guard text.utf8.count <= maximalBytes else { return nil }
        let plain = "\u{1B}]52;c;\(base64(Array(text.utf8)))\u{07}"
        if !(environment["TMUX"] ?? "").isEmpty {
            let doubled = plain.replacing("\u{1B}", with: "\u{1B}\u{1B}")
            return Array((plain + "\u{1B}Ptmux;\(doubled)\u{1B}\\").utf8)
        }
        if !(environment["STY"] ?? "").isEmpty { return Array("\u{1B}P\(plain)\u{1B}\\".utf8) }
        return Array(plain.utf8)
    }

    /// RFC 4648, section 4.
    private static func base64(_ bytes: [UInt8]) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let three = (0..<3).map { start + $0 < bytes.count ? UInt32(bytes[start + $0]) : 0 }
            let bits = three[0] << 16 | three[1] << 8 | three[2]
            let count = min(3, bytes.count - start) + 1
            for place in 0..<4 { text.append(place < count ? digits[Int(bits >> (18 - 6 * UInt32(place)) & 63)] : "=") }
        }
        return text
    }
}
