import EventModel

/// The one regular form that nearly all RSS has, read without taking it to pieces: `Mon, 05 Jan 2026 10:00:00 +0300`.
enum RFC822Date {
    /// Nil for every deviation, which the general reading then deals with.
    static func timestamp(of text: String) -> Timestamp? {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.count >= 28, bytes.count <= 31, bytes[3] == UInt8(ascii: ",") else { return nil }
            let start = bytes.count == 28 || bytes[6] == 0x20 ? 4 : 5
            return timestamp(bytes.part(start, bytes.count))
        }
    }

    /// `05 Jan 2026 10:00:00 +0300`, perhaps with one digit for the day.
    private static func timestamp(_ bytes: ByteView) -> Timestamp? {
        let bytes = bytes.trimmed
        let shift = bytes.count > 1 && bytes[1] == 0x20 ? 1 : 2
        let rest = bytes.part(shift, bytes.count)
        guard rest.count >= 18, rest[0] == 0x20, rest[4] == 0x20, rest[9] == 0x20, rest[12] == UInt8(ascii: ":"),
            rest[15] == UInt8(ascii: ":"), rest[18] == 0x20, let day = number(bytes, 0, shift),
            let month = month(rest), let year = number(rest, 5, 4), let hour = number(rest, 10, 2),
            let minute = number(rest, 13, 2), let second = number(rest, 16, 2), let offset = offset(rest)
        else { return nil }
        return FeedDate.timestamp(
            year: year, month: month, day: day, hour: hour, minute: minute, second: second, offset: offset)
    }

    private static func number(_ bytes: ByteView, _ start: Int, _ length: Int) -> Int? {
        var value = 0
        for place in start..<start + length {
            guard bytes[place].isDigit else { return nil }
            value = value * 10 + Int(bytes[place] - 0x30)
        }
        return value
    }

    private static func month(_ rest: ByteView) -> Int? {
        let names: StaticString = "janfebmaraprmayjunjulaugsepoctnovdec"
        return names.withUTF8Buffer { names in
            (0..<12).first { index in
                (0..<3).allSatisfy { names[index * 3 + $0] == rest[1 + $0].asciiLowercased }
            }.map { $0 + 1 }
        }
    }

    private static func offset(_ rest: ByteView) -> Int? {
        if rest.count == 22, rest.has("GMT", at: 19) { return 0 }
        guard rest.count == 24, let hours = number(rest, 20, 2), let minutes = number(rest, 22, 2), minutes < 60 else {
            return nil
        }
        let seconds = hours * 3600 + minutes * 60
        switch rest[19] {
        case UInt8(ascii: "+"): return seconds
        case UInt8(ascii: "-"): return -seconds
        default: return nil
        }
    }
}
