/// A series of figures that a dossier follows.
public struct Series: Hashable, Codable, Sendable {
    public enum Kind: String, CaseIterable, Codable, Sendable {
        /// A price at a time: the newest value counts.
        case rate
        /// What flowed in a month: months add up.
        case monthlyFlow = "monthly-flow"
    }

    /// Short and unique within a dossier, such as `cny-rub`.
    public var id: String
    public var title: String
    /// `RUB`, `USD`, `t` …
    public var unit: String
    public var kind: Kind
    /// Code of the state or body whose figures these are.
    public var reporter: String
    /// What a reader must know of them, such as “mirror: Chinese reporting”.
    public var note: String?
    /// Lines that the reporter withholds, in words: they are shown as withheld, never as zero.
    public var withheld: [String]

    public init(
        id: String, title: String, unit: String, kind: Kind, reporter: String, note: String? = nil,
        withheld: [String] = []
    ) {
        self.id = id
        self.title = title
        self.unit = unit
        self.kind = kind
        self.reporter = reporter
        self.note = note
        self.withheld = withheld
    }
}
