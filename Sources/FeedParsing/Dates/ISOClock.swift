/// The time of day and zone after the `T` of an ISO 8601 date.
struct ISOClock {
    private(set) var seconds = 0
    /// Seconds east of UTC.
    private(set) var offset = 0

    init?(_ bytes: [UInt8]) {
        let end = bytes.firstIndex {
            !$0.isDigit && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",")
        }
        let clock = bytes[..<(end ?? bytes.count)]
        guard let seconds = Self.seconds(clock), let offset = Self.offset(bytes[clock.count...]) else { return nil }
        self.seconds = seconds
        self.offset = offset
    }

    private static func seconds(_ clock: ArraySlice<UInt8>) -> Int? {
        let whole = clock.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }
        guard let fields = fields(whole), let hour = fields.first else { return nil }
        let minute = fields.count > 1 ? fields[1] : 0
        let second = fields.count > 2 ? fields[2] : 0
        guard hour <= 24, minute < 60, second <= 60, hour < 24 || minute + second == 0 else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    private static func offset(_ zone: ArraySlice<UInt8>) -> Int? {
        let zone = zone.filter { !$0.isWhiteSpace }
        guard let sign = zone.first, sign != UInt8(ascii: "Z") else { return zone.count <= 1 ? 0 : nil }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), let fields = fields(zone.dropFirst()),
            let hours = fields.first, hours <= 18
        else { return nil }
        let seconds = hours * 3600 + (fields.count > 1 ? fields[1] * 60 : 0)
        return sign == UInt8(ascii: "-") ? -seconds : seconds
    }

    /// `10:14:55`, `101455`, `9:5`: up to three numbers.
    private static func fields(_ bytes: ArraySlice<UInt8>) -> [Int]? {
        let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        var fields: [Int] = []
        for part in parts {
            guard !part.isEmpty, part.count <= 6, part.allSatisfy(\.isDigit) else { return nil }
            let pieces = parts.count == 1 && part.count > 2 ? pairs(part) : [part]
            fields += pieces.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
        }
        return (1...3).contains(fields.count) ? fields : nil
    }

    private static func pairs(_ digits: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        let odd = digits.count % 2
        var pieces: [ArraySlice<UInt8>] = odd == 1 ? [digits.prefix(1)] : []
        var place = digits.startIndex + odd
        while place < digits.endIndex {
            pieces.append(digits[place..<place + 2])
            place += 2
        }
        return pieces
    }
}
