/// How far the start tag at a `<` reaches.
enum TagExtent {
    /// The place of its `>`.
    case tag(end: Int)
    /// No tag: another `<` comes first.
    case none
    /// The bytes end inside it.
    case unfinished
    case tooLong

    init(_ bytes: ByteView, from start: Int, atEnd: Bool, limit: Int) {
        var place = start + 1
        let stop = min(bytes.count, start + limit)
        while place < stop {
            switch bytes[place] {
            case UInt8(ascii: ">"):
                self = .tag(end: place)
                return
            case UInt8(ascii: "<"):
                self = .none
                return
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if let end = Self.endOfQuote(bytes, at: place, before: stop) { place = end }
            default: break
            }
            place += 1
        }
        self = stop < bytes.count ? .tooLong : atEnd ? .none : .unfinished
    }

    private static let longestValue = 1 << 14

    /// The closing quote of a value; nil where the quote opens no value or was never closed,
    /// which a `<` before its end betrays.
    private static func endOfQuote(_ bytes: ByteView, at place: Int, before stop: Int) -> Int? {
        var before = place - 1
        while before > 0, bytes[before].isWhiteSpace { before -= 1 }
        guard bytes[before] == UInt8(ascii: "=") else { return nil }
        guard let end = bytes.firstIndex(of: bytes[place], from: place + 1, before: min(stop, place + longestValue))
        else { return nil }
        if let less = bytes.firstIndex(of: UInt8(ascii: "<"), from: place + 1, before: end),
            let greater = bytes.firstIndex(of: UInt8(ascii: ">"), from: place + 1, before: less), greater < less
        {
            return nil
        }
        return end
    }
}
