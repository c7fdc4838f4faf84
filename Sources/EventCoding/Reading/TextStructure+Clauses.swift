extension TextStructure {
    /// Where the clause that holds `place` begins: behind a colon, a dash, a conjunction of time or reason, and in
    /// Chinese also behind a comma or a blank.
    static func clauseStart(_ bytes: [UInt8], before place: Int, script: Script) -> Int {
        var start = place
        while start > 0 {
            let byte = bytes[start - 1]
            if byte == 0x0A || byte == 0x21 || byte == 0x3F || byte == 0x3B { return start }
            if byte == 0x3A { return start }
            if byte == 0x94, start > 2, bytes[start - 2] == 0x80, bytes[start - 3] == 0xE2 { return start }
            if byte == 0x82, start > 2, bytes[start - 2] == 0x80, bytes[start - 3] == 0xE3 { return start }
            if byte == 0x20 {
                if script == .chinese { return start }
                if endsWithConjunction(bytes, start) { return start }
            }
            if byte == 0x2C, script == .chinese { return start }
            start -= 1
        }
        return 0
    }

    private static let conjunctions = [
        " as ", " after ", " while ", " amid ", " following ", " when ", " because ", " - ", " ahead of ", " despite ",
        " после ", ", а ", ", но ", " пока ", " когда ",
    ].map { Array($0.utf8) }

    private static func endsWithConjunction(_ bytes: [UInt8], _ end: Int) -> Bool {
        conjunctions.contains { bytes.has($0, at: end - $0.count) }
    }
}
