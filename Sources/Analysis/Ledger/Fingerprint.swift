/// A number by which text is known again in every run (FNV-1a, 64 bits).
struct Fingerprint {
    private(set) var number: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    init(_ text: String) {
        add(text)
    }

    /// Adds a text and its end.
    mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
        add(0)
    }

    private mutating func add(_ byte: UInt8) {
        number = (number ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
}
