import Foundation

/// A run of bytes that is read and never kept.
typealias ByteView = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
    /// The part from `start` up to `end`; an empty one where the bounds make no range.
    func part(_ start: Int, _ end: Int) -> ByteView {
        guard start >= 0, start < end, end <= count else { return ByteView(start: nil, count: 0) }
        return ByteView(rebasing: self[start..<end])
    }

    /// The first place of `byte` at or after `start` and before `end`.
    func firstIndex(of byte: UInt8, from start: Int, before end: Int? = nil) -> Int? {
        let end = end ?? count
        guard start < end, let base = baseAddress, let hit = memchr(base + start, Int32(byte), end - start) else {
            return nil
        }
        return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }

    /// The first place of `text` at or after `start`.
    func firstIndex(of text: StaticString, from start: Int) -> Int? {
        text.withUTF8Buffer { pattern in
            var place = start
            while let hit = firstIndex(of: pattern[0], from: place) {
                if has(pattern, at: hit) { return hit }
                place = hit + 1
            }
            return nil
        }
    }

    func has(_ text: StaticString, at place: Int) -> Bool {
        text.withUTF8Buffer { has($0, at: place) }
    }

    func has(_ pattern: ByteView, at place: Int) -> Bool {
        guard place >= 0, place + pattern.count <= count, let base = baseAddress, let other = pattern.baseAddress else {
            return false
        }
        return memcmp(base + place, other, pattern.count) == 0
    }

    /// Whether `text`, given in lower case, stands at `place`, in whatever case.
    func hasIgnoringCase(_ text: StaticString, at place: Int) -> Bool {
        text.withUTF8Buffer { pattern in
            guard place >= 0, place + pattern.count <= count else { return false }
            for offset in 0..<pattern.count where self[place + offset].asciiLowercased != pattern[offset] {
                return false
            }
            return true
        }
    }

    /// Without white space at both ends.
    var trimmed: ByteView {
        var start = 0
        var end = count
        while start < end, self[start].isWhiteSpace { start += 1 }
        while end > start, self[end - 1].isWhiteSpace { end -= 1 }
        return part(start, end)
    }

    var text: String { String(decoding: self, as: UTF8.self) }
}

extension UInt8 {
    var isWhiteSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
