extension Timestamp {
    /// Reads `YYYYMMDDHHMMSS` (UTC), or `YYYYMMDD`, which stands for the day's first second; nil for no such time.
    public init?(gdeltDigits text: some StringProtocol) {
        let bytes = Array(text.utf8)
        self.init(gdeltDigits: bytes[...])
    }

    /// The same of bytes.
    public init?(gdeltDigits bytes: some RandomAccessCollection<UInt8>) {
        guard bytes.count == 8 || bytes.count == 14 else { return nil }
        var numbers: [Int] = []
        var rest = bytes[...]
        for length in [4, 2, 2, 2, 2, 2] where !rest.isEmpty {
            var number = 0
            for byte in rest.prefix(length) {
                guard byte >= 0x30, byte <= 0x39 else { return nil }
                number = number * 10 + Int(byte - 0x30)
            }
            numbers.append(number)
            rest = rest.dropFirst(length)
        }
        while numbers.count < 6 { numbers.append(0) }
        guard CivilTime.isDate(year: numbers[0], month: numbers[1], day: numbers[2]),
            numbers[3] < 24, numbers[4] < 60, numbers[5] < 60
        else { return nil }
        let days = CivilTime.daysSince1970(year: numbers[0], month: numbers[1], day: numbers[2])
        self.init(seconds: days * 86_400 + Int64(numbers[3] * 3600 + numbers[4] * 60 + numbers[5]))
    }
}
