/// A zip archive of one file that is stored as it is.
enum StoredZip {
    static func archive(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
        let fields =
            two(20) + two(0) + two(0) + two(0) + two(0) + four(checksum(bytes)) + four(bytes.count) + four(bytes.count)
            + two(name.utf8.count) + two(0)
        let file = four(0x0403_4B50) + fields + Array(name.utf8) + bytes
        let directory =
            four(0x0201_4B50) + two(20) + fields + two(0) + two(0) + two(0) + four(0) + four(0) + Array(name.utf8)
        return file + directory + four(0x0605_4B50) + two(0) + two(0) + two(1) + two(1) + four(directory.count)
            + four(file.count) + two(0)
    }

    /// CRC-32 of ISO 3309, as PKWARE's note asks for.
    private static func checksum(_ bytes: [UInt8]) -> Int {
        var sum: UInt32 = .max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return Int(~sum)
    }

    private static func two(_ number: Int) -> [UInt8] { [UInt8(number & 255), UInt8(number >> 8 & 255)] }
    private static func four(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(number >> (8 * $0) & 255) } }
}
