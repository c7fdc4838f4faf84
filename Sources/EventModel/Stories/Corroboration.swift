/// Who stands behind a story: official words of each capital, and independent origins besides.
public struct Corroboration: Hashable, Codable, Sendable {
    /// More independent origins than this count as this many: there are some hundred sources.
    static let originLimit = 4095

    /// Whether an official source of the first party has it.
    public var hasFirst: Bool
    /// Whether an official source of the second party has it.
    public var hasSecond: Bool
    /// Independent origins of third sides: outlets quoting one agency's line are one origin.
    public var thirdOrigins: Int
    /// Independent origins in all.
    public var origins: Int

    /// Whether officials of one capital have it and those of the other have not.
    public var isOnesided: Bool { hasFirst != hasSecond }

    public init(hasFirst: Bool, hasSecond: Bool, thirdOrigins: Int, origins: Int) {
        self.hasFirst = hasFirst
        self.hasSecond = hasSecond
        self.thirdOrigins = max(0, min(Self.originLimit, thirdOrigins))
        self.origins = max(0, min(Self.originLimit, origins))
    }
}
