/// A path pattern of a `robots.txt`: `*` stands for any characters, a `$` at the end for the end of the path.
struct RobotsPattern: Hashable {
    private let parts: [[UInt8]]
    private let isAnchored: Bool
    /// Octets of the pattern, by which the longest match is told.
    let length: Int

    init(_ text: String) {
        var text = Self.normalised(text)
        length = text.count
        isAnchored = text.last == UInt8(ascii: "$")
        if isAnchored { text.removeLast() }
        parts = text.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
    }

    /// Percent-escapes as the RFC compares them: octets outside ASCII escaped, escapes in capitals, escapes of
    /// unreserved characters undone.
    static func normalised(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = escape(rest) {
                rest = rest.dropFirst(2)
                append(value, isEscaped: !isUnreserved(value), to: &result)
            } else {
                append(byte, isEscaped: byte >= 0x80, to: &result)
            }
        }
        return result
    }

    /// Whether the pattern matches the beginning of a path (all of it where it ends with `$`). Each part takes its first
    /// place, so that no pattern makes it try again and again.
    func matches(_ path: [UInt8]) -> Bool {
        guard let first = parts.first, path.starts(with: first) else { return false }
        var place = first.count
        for (index, part) in parts.enumerated().dropFirst() {
            if isAnchored, index == parts.count - 1 {
                return path.count - place >= part.count && path.suffix(part.count) == part[...]
            }
            guard let found = Self.place(of: part, in: path, from: place) else { return false }
            place = found + part.count
        }
        return !isAnchored || place == path.count
    }

    private static func place(of part: [UInt8], in path: [UInt8], from start: Int) -> Int? {
        guard path.count - part.count >= start else { return nil }
        return (start...path.count - part.count).first { path[$0..<$0 + part.count] == part[...] }
    }

    private static func append(_ byte: UInt8, isEscaped: Bool, to result: inout [UInt8]) {
        guard isEscaped else { return result.append(byte) }
        let digits = Array("0123456789ABCDEF".utf8)
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }

    private static func escape(_ rest: ArraySlice<UInt8>) -> UInt8? {
        let digits = rest.prefix(2)
        guard digits.count == 2, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~")].contains(byte)
        }
    }
}
