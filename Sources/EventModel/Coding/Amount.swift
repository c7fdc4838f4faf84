/// A sum, volume or share lifted out of a report's text.
public struct Amount: Hashable, Codable, Sendable {
    public var value: Double
    /// `USD`, `CNY`, `RUB`, `m3`, `t`, `%` …
    public var unit: String
    /// As the text has it.
    public var text: String

    public init(value: Double, unit: String, text: String) {
        self.value = value
        self.unit = unit
        self.text = text
    }
}

extension Amount {
    /// `12000000 USD`: a number, a blank, a unit; nil for anything else.
    public init?(written text: String) {
        let words = text.split(separator: " ")
        guard words.count == 2, let value = Double(words[0]), value.isFinite else { return nil }
        self.init(value: value, unit: String(words[1]), text: words.joined(separator: " "))
    }
}
