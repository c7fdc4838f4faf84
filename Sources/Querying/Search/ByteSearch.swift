import CPCRE2

/// Finds bytes in bytes.
enum ByteSearch {
    /// The offset of the first occurrence of `needle`, or nil.
    static func offset(of needle: [UInt8], in text: UnsafeRawBufferPointer) -> Int? {
        guard !needle.isEmpty else { return 0 }
        guard let start = text.baseAddress else { return nil }
        return needle.withUnsafeBytes { needle in
            memmem(start, text.count, needle.baseAddress, needle.count).map { UnsafeRawPointer($0) - start }
        }
    }

    /// The offset of the first occurrence with no letter or digit directly before or behind. Between Han characters
    /// and other scripts without spaces every place is such a border.
    static func offset(ofWord needle: [UInt8], in text: UnsafeRawBufferPointer, from: Int = 0) -> Int? {
        var start = from
        while let offset = offset(of: needle, in: UnsafeRawBufferPointer(rebasing: text[start...])) {
            let hit = start + offset
            if isBorder(hit, in: text), isBorder(hit + needle.count, in: text) { return hit }
            start = hit + 1
        }
        return nil
    }

    private static func isBorder(_ offset: Int, in text: UnsafeRawBufferPointer) -> Bool {
        guard offset > 0, offset < text.count else { return true }
        guard let before = scalar(endingAt: offset, in: text), let after = scalar(at: offset, in: text) else {
            return false
        }
        return !isOfWord(before) || !isOfWord(after)
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.properties.isAlphabetic || scalar.properties.numericType != nil }
        return (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            && !scalar.properties.isIdeographic && !(0x3040...0x30FF).contains(scalar.value)
    }

    private static func scalar(endingAt end: Int, in text: UnsafeRawBufferPointer) -> Unicode.Scalar? {
        var start = end - 1
        while start > 0, end - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(at: start, in: text)
    }

    private static func scalar(at start: Int, in text: UnsafeRawBufferPointer) -> Unicode.Scalar? {
        var iterator = text[start..<min(start + 4, text.count)].makeIterator()
        var decoder = UTF8()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
        return scalar
    }
}
