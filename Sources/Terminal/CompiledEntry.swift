/// A terminfo entry in its compiled form: term(5), "extended number format" and "extended storage format".
nonisolated struct CompiledEntry {
    let name: String
    var booleans: [Bool] = []
    /// −1 and below: absent.
    var numbers: [Int32] = []
    /// Nil: absent.
    var strings: [[UInt8]?] = []
    /// Names of those that are true.
    var extendedBooleans: [String] = []
    var extendedStrings: [(name: String, value: [UInt8])] = []

    init(name: String) {
        self.name = name
    }

    var bytes: [UInt8] {
        var image: [UInt8] = []
        let names = Array(name.utf8) + [0]
        let (offsets, table) = Self.table(strings)
        let counts = [0x021E, names.count, booleans.count, numbers.count, strings.count, table.count]
        image += counts.flatMap(Self.short)
        image += names
        image += booleans.map { $0 ? 1 : 0 }
        Self.padToEven(&image)
        image += numbers.flatMap(Self.long)
        image += offsets.flatMap(Self.short)
        image += table
        Self.padToEven(&image)
        return image + extendedBytes
    }

    /// Values first, then the names of all; offsets of names count from the end of the values.
    private var extendedBytes: [UInt8] {
        let (valueOffsets, values) = Self.table(extendedStrings.map(\.value))
        let names = extendedBooleans + extendedStrings.map(\.name)
        let (nameOffsets, nameTable) = Self.table(names.map { Array($0.utf8) })
        let table = values + nameTable
        var image = [
            extendedBooleans.count, 0, extendedStrings.count, valueOffsets.count + nameOffsets.count, table.count,
        ]
        .flatMap(Self.short)
        image += extendedBooleans.map { _ in 1 }
        Self.padToEven(&image)
        image += (valueOffsets + nameOffsets).flatMap(Self.short)
        return image + table
    }

    /// Texts one after the other, each ended by 0, and where each begins (−1: absent).
    private static func table(_ texts: [[UInt8]?]) -> (offsets: [Int], bytes: [UInt8]) {
        var bytes: [UInt8] = []
        let offsets = texts.map { text in
            guard let text else { return -1 }
            defer { bytes += text + [0] }
            return bytes.count
        }
        return (offsets, bytes)
    }

    private static func padToEven(_ image: inout [UInt8]) {
        if image.count % 2 == 1 { image.append(0) }
    }

    private static func short(_ value: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
    }

    private static func long(_ value: Int32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
}
