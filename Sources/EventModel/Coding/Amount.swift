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
