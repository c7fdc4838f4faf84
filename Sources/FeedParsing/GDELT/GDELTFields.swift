/// Cuts a line into its fields.
enum GDELTFields {
    static func split(_ line: ByteView) -> [ByteView] {
        var fields: [ByteView] = []
        fields.reserveCapacity(GDELTLayout.two.columns)
        var start = 0
        while let tab = line.firstIndex(of: UInt8(ascii: "\t"), from: start) {
            fields.append(line.part(start, tab))
            start = tab + 1
        }
        fields.append(line.part(start, line.count))
        return fields
    }
}
