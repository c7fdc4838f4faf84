/// The bounds that keep a hostile or gigantic document from eating memory or time.
public struct ParsingLimits: Hashable, Sendable {
    /// Items beyond this number are counted and left out.
    public var reports: Int
    /// Bytes of one title, summary, body or address; the rest of a longer one is left out.
    public var fieldBytes: Int
    /// Elements open at once; deeper ones are read over.
    public var depth: Int
    /// Bytes of one tag or one document type declaration; longer ones are read as text or left out.
    public var tagBytes: Int
    /// Bytes that the document's own entities may grow to, all in all.
    public var expansionBytes: Int

    public init(
        reports: Int = 50_000, fieldBytes: Int = 1 << 20, depth: Int = 256, tagBytes: Int = 1 << 16,
        expansionBytes: Int = 1 << 18
    ) {
        self.reports = reports
        self.fieldBytes = fieldBytes
        self.depth = depth
        self.tagBytes = tagBytes
        self.expansionBytes = expansionBytes
    }

    /// Bytes of one item of a JSON document: eight fields of the greatest length.
    var itemBytes: Int { min(fieldBytes, 1 << 40) * 8 }

    /// For a document that is held in memory whole.
    public static let standard = ParsingLimits()
    /// For a document whose reports are handed on one by one: any number of them.
    public static let streaming = ParsingLimits(reports: .max)
}
