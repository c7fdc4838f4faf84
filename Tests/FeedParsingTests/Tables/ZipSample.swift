/// Zip archives with stored (not deflated) files, written by hand.
enum ZipSample {
    static func archive(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for file in files {
            let offset = archive.count
            let fields = shared(file.name, file.bytes)
            archive += four(0x0403_4B50) + fields + Array(file.name.utf8) + file.bytes
            directory +=
                four(0x0201_4B50) + two(20) + fields + two(0) + two(0) + two(0) + four(0)
                + four(UInt32(offset)) + Array(file.name.utf8)
        }
        let count = UInt16(files.count)
        return archive + directory + four(0x0605_4B50) + two(0) + two(0) + two(count) + two(count)
            + four(UInt32(directory.count)) + four(UInt32(archive.count)) + two(0)
    }

    private static func shared(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
        let size = four(UInt32(bytes.count))
        return two(20) + two(0) + two(0) + two(0) + two(0) + four(checksum(bytes)) + size + size
            + two(UInt16(name.utf8.count)) + two(0)
    }

    /// CRC-32 of ISO 3309, as PKWARE's note asks for.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = .max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }

    private static func two(_ number: UInt16) -> [UInt8] { [UInt8(number & 255), UInt8(number >> 8)] }

    private static func four(_ number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(number >> (8 * $0) & 255) }
    }
}
