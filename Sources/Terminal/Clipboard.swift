import FoundationEssentials

/// Text for the user's clipboard, as the terminal's command OSC 52.
nonisolated enum Clipboard {
    /// Longer texts are cut off or refused by common terminals.
    static let maximalBytes = 74_994

    /// The commands to write; nil when the text is too long. Inside tmux both forms: which one it lets through depends on
    /// its settings.
    static func commands(for text: String, environment: [String: String]) -> [UInt8]? {
        guard text.utf8.count <= maximalBytes else { return nil }
        let plain = "\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{07}"
        if !(environment["TMUX"] ?? "").isEmpty {
            let doubled = plain.replacing("\u{1B}", with: "\u{1B}\u{1B}")
            return Array((plain + "\u{1B}Ptmux;\(doubled)\u{1B}\\").utf8)
        }
        if !(environment["STY"] ?? "").isEmpty { return Array("\u{1B}P\(plain)\u{1B}\\".utf8) }
        return Array(plain.utf8)
    }
}
