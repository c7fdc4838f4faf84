extension Corroboration {
    /// In 26 bits, for the archive.
    public var packed: Int64 {
        Int64(hasFirst ? 1 : 0) | Int64(hasSecond ? 2 : 0) | Int64(thirdOrigins) << 2 | Int64(origins) << 14
    }

    /// Reads what `packed` wrote.
    public init(packed: Int64) {
        self.init(
            hasFirst: packed & 1 != 0, hasSecond: packed & 2 != 0, thirdOrigins: Int((packed >> 2) & 0xFFF),
            origins: Int((packed >> 14) & 0xFFF))
    }
}
