/// Writes whole numbers in as few bytes as they need (LEB128; signed ones zigzag), and texts with their length.
struct PackedWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    mutating func write(_ count: Int) { write(signed: Int64(count)) }

    mutating func write(signed number: Int64) {
        write(UInt64(bitPattern: (number << 1) ^ (number >> 63)))
    }

    mutating func write(_ text: String) {
        write(UInt64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    /// Writes how many there are, then each.
    mutating func write<Value>(_ values: [Value], _ body: (inout PackedWriter, Value) -> Void) {
        write(UInt64(values.count))
        for value in values { body(&self, value) }
    }
}
