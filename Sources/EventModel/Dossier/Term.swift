/// One written form of something, in one language.
///
/// The text is matched folded (case, ё/е, width, Traditional/Simplified, accents) at word boundaries where the script
/// has them. A `*` behind a word leaves it a short open ending (`китайск*`, `стратегическ* партнерств*`); a leading `=` asks for the very same letter case (`=PLA`).
public struct Term: Hashable, Codable, Sendable {
    /// `en`, `ru`, `zh` …; `*` for any.
    public var language: String
    public var text: String

    public init(language: String, text: String) {
        self.language = language
        self.text = text
    }
}
