/// The part of a document that the scanner sees at a time.
struct ScanWindow {
    let bytes: ByteView
    /// Whether the document ends with these bytes.
    let atEnd: Bool
    /// The line on which the bytes begin, from 1.
    let linesBefore: Int

    /// The line of a place; counted only when somebody asks.
    func line(at place: Int) -> Int {
        linesBefore + Self.lines(in: bytes, before: place)
    }

    static func lines(in bytes: ByteView, before end: Int) -> Int {
        var lines = 0
        var place = 0
        while let feed = bytes.firstIndex(of: 0x0A, from: place, before: end) {
            lines += 1
            place = feed + 1
        }
        return lines
    }
}
