/// One record of comma-separated values (RFC 4180).
public struct CSVRecord {
    public let fields: [String]

    public init(_ bytes: ArraySlice<UInt8>) {
        var fields: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            place += 1
            if isQuoted {
                if byte != Self.quote {
                    field.append(byte)
                } else if place < bytes.endIndex, bytes[place] == Self.quote {
                    field.append(byte)
                    place += 1
                } else {
                    isQuoted = false
                }
            } else if byte == Self.quote, field.isEmpty {
                isQuoted = true
            } else if byte == UInt8(ascii: ",") {
                fields.append(String(decoding: field, as: UTF8.self))
                field.removeAll(keepingCapacity: true)
            } else if byte != UInt8(ascii: "\r") || place < bytes.endIndex {
                field.append(byte)
            }
        }
        fields.append(String(decoding: field, as: UTF8.self))
        self.fields = fields
    }

    private static let quote = UInt8(ascii: "\"")

    /// Whether a line ends inside a quoted field, so that the next one belongs to the same record.
    public static func isOpen(_ line: ArraySlice<UInt8>) -> Bool {
        line.reduce(into: false) { isOpen, byte in if byte == quote { isOpen.toggle() } }
    }
}
