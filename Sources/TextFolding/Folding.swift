/// The walk over a text that writes its folded form, and on demand the map back.
struct Folding {
    /// Folded text as UTF-8.
    private(set) var bytes: [UInt8] = []
    /// For each folded byte the place of the scalar it came from; empty unless asked for.
    private(set) var origins: [UInt32] = []
    /// Scalars of the original read so far.
    private(set) var scalarCount: UInt32 = 0

    private let keepsMap: Bool
    private let table = FoldingTable.shared
    /// The last scalar written, as it was before folding, for marks that make another letter of it.
    private var lastScalar: UInt32 = 0

    init(keepsMap: Bool) {
        self.keepsMap = keepsMap
    }

    /// Folds all of `text`, which must be valid UTF-8.
    mutating func fold(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.reserveCapacity(text.count)
        if keepsMap { origins.reserveCapacity(text.count) }
        var position = 0
        while position < text.count {
            let byte = text[position]
            if byte < 0x80, byte > 0x20 {
                position += 1
                put(ascii: byte &- 0x41 < 26 ? byte | 0x20 : byte)
                lastScalar = UInt32(byte)
            } else {
                take(Self.scalar(in: text, at: &position))
            }
            scalarCount &+= 1
        }
    }

    private mutating func take(_ scalar: UInt32) {
        let entry = table.entry(scalar)
        switch entry {
        case FoldingTable.blank: putSpace(0x20)
        case FoldingTable.lineFeed: putSpace(0x0A)
        case FoldingTable.dropped: compose(with: scalar)
        case ..<0x80: put(ascii: UInt8(truncatingIfNeeded: entry))
        case ..<FoldingTable.dropped: put(entry)
        default: for scalar in table.longForms[Int(entry - FoldingTable.long)] { put(scalar) }
        }
        if entry != FoldingTable.dropped { lastScalar = scalar }
    }

    /// A run of white space is one blank, or one line feed where it holds one.
    private mutating func putSpace(_ byte: UInt8) {
        switch bytes.last {
        case 0x20?: if byte == 0x0A { bytes[bytes.count - 1] = byte }
        case 0x0A?: break
        default: put(ascii: byte)
        }
    }

    /// Й, Ї and Ў are letters of their own, also when written with a combining mark.
    private mutating func compose(with mark: UInt32) {
        let letter: UInt32
        switch (lastScalar, mark) {
        case (0x418, 0x306), (0x438, 0x306): letter = 0x439
        case (0x423, 0x306), (0x443, 0x306): letter = 0x45E
        case (0x406, 0x308), (0x456, 0x308): letter = 0x457
        default: return
        }
        bytes.removeLast(2)
        bytes.append(UInt8(0xC0 | letter >> 6))
        bytes.append(UInt8(0x80 | letter & 0x3F))
        lastScalar = letter
    }

    private mutating func put(ascii byte: UInt8) {
        bytes.append(byte)
        if keepsMap { origins.append(scalarCount) }
    }

    private mutating func put(_ scalar: UInt32) {
        let before = bytes.count
        if scalar < 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: scalar))
        } else if scalar < 0x800 {
            bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
            bytes.append(Self.tail(scalar))
        } else if scalar < 0x10000 {
            bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
            bytes.append(Self.tail(scalar >> 6))
            bytes.append(Self.tail(scalar))
        } else {
            bytes.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
            bytes.append(Self.tail(scalar >> 12))
            bytes.append(Self.tail(scalar >> 6))
            bytes.append(Self.tail(scalar))
        }
        guard keepsMap else { return }
        for _ in before..<bytes.count { origins.append(scalarCount) }
    }

    private static func tail(_ bits: UInt32) -> UInt8 {
        UInt8(truncatingIfNeeded: 0x80 | bits & 0x3F)
    }

    /// The scalar at `position`, which moves behind it.
    private static func scalar(in text: UnsafeBufferPointer<UInt8>, at position: inout Int) -> UInt32 {
        let first = UInt32(text[position])
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var scalar = length == 1 ? first : first & (0x7F >> UInt32(length))
        for offset in 1..<length { scalar = scalar << 6 | UInt32(text[position + offset] & 0x3F) }
        position += length
        return scalar
    }
}
