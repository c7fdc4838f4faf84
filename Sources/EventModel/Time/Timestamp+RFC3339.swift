extension Timestamp {
    /// Reads `2026-11-24T10:29:35Z`, with a fraction (dropped), an offset, a space for the `T`,
    /// without seconds, or a date alone (midnight UTC). Anything else is nil.
    public init?(rfc3339 text: String) {
        var reader = DigitReader(bytes: Array(text.utf8))
        guard let year = reader.number(digits: 4), reader.skip("-"), let month = reader.number(digits: 2),
            reader.skip("-"), let day = reader.number(digits: 2),
            CivilTime.isDate(year: year, month: month, day: day)
        else { return nil }
        let midnight = CivilTime.daysSince1970(year: year, month: month, day: day) * 86_400
        if reader.isAtEnd {
            self.init(seconds: midnight)
            return
        }
        guard reader.skip("T") || reader.skip("t") || reader.skip(" "), let hour = reader.number(digits: 2),
            reader.skip(":"), let minute = reader.number(digits: 2), hour < 24, minute < 60
        else { return nil }
        var second = 0
        if reader.skip(":") {
            guard let value = reader.number(digits: 2), value <= 60 else { return nil }
            second = value
            if reader.skip(".") || reader.skip(",") { reader.skipDigits() }
        }
        guard let offset = reader.zoneOffset(), reader.isAtEnd else { return nil }
        self.init(seconds: midnight + Int64(hour * 3600 + minute * 60 + second) - offset)
    }
}

/// Walks over the fixed-width numbers of a written time.
private struct DigitReader {
    let bytes: [UInt8]
    var position = 0

    var isAtEnd: Bool { position == bytes.count }

    mutating func number(digits: Int) -> Int? {
        guard position + digits <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[position..<position + digits] {
            guard byte >= 48, byte <= 57 else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        position += digits
        return value
    }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    mutating func skipDigits() {
        while position < bytes.count, bytes[position] >= 48, bytes[position] <= 57 { position += 1 }
    }

    /// Seconds east of UTC; a time without a zone counts as UTC.
    mutating func zoneOffset() -> Int64? {
        if isAtEnd || skip("Z") || skip("z") { return 0 }
        let isWest = skip("-")
        guard isWest || skip("+"), let hours = number(digits: 2) else { return nil }
        _ = skip(":")
        guard let minutes = isAtEnd ? 0 : number(digits: 2), hours < 24, minutes < 60 else { return nil }
        let offset = Int64(hours * 3600 + minutes * 60)
        return isWest ? -offset : offset
    }
}
