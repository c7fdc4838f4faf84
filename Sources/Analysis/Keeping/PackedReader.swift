/// Reads what a `PackedWriter` wrote; throws where bytes end too early or mean nothing.
struct PackedReader {
    struct Damage: Error {}

    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { place == bytes.count }

    mutating func number() throws(Damage) -> UInt64 {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while place < bytes.count, shift < 64 {
            let byte = bytes[place]
            place += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
        throw Damage()
    }

    mutating func signed() throws(Damage) -> Int64 {
        let number = try number()
        return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
    }

    mutating func whole<Value: FixedWidthInteger>(_ type: Value.Type = Value.self) throws(Damage) -> Value {
        guard let value = Value(exactly: try signed()) else { throw Damage() }
        return value
    }

    mutating func text() throws(Damage) -> String {
        let count = try number()
        guard count <= UInt64(bytes.count - place) else { throw Damage() }
        defer { place += Int(count) }
        return String(decoding: bytes[place..<place + Int(count)], as: UTF8.self)
    }

    /// As many values as were said to follow.
    mutating func list<Value>(_ body: (inout PackedReader) throws(Damage) -> Value) throws(Damage) -> [Value] {
        let count = try number()
        // Each value takes a byte at least.
        guard count <= UInt64(bytes.count - place) else { throw Damage() }
        var values: [Value] = []
        values.reserveCapacity(Int(count))
        for _ in 0..<count { values.append(try body(&self)) }
        return values
    }

    /// A case of a closed set by its place.
    mutating func choice<Value: CaseIterable>(_ type: Value.Type = Value.self) throws(Damage) -> Value
    where Value.AllCases == [Value] {
        let place = try number()
        guard place < UInt64(Value.allCases.count) else { throw Damage() }
        return Value.allCases[Int(place)]
    }
}

extension PackedWriter {
    mutating func write<Value: CaseIterable & Equatable>(choice value: Value) where Value.AllCases == [Value] {
        write(UInt64(Value.allCases.firstIndex(of: value) ?? 0))
    }
}
