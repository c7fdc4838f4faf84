import EventModel

/// A hash (FNV-1a, 64 bits) of all that came out, by which two builds can be compared.
struct Checksum {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    var text: String { String(hash, radix: 16) }

    mutating func add(_ event: CodedEvent) {
        var json = JSONWriter()
        event.write(to: &json)
        for byte in json.bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }

    mutating func add(_ change: StoryChange) {
        for byte in "\(change)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
}
