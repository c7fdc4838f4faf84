/// What each scalar folds to, one look-up per scalar.
///
/// An entry is the folded scalar itself, `dropped`, `blank`, `lineFeed`, or `long` plus a place in `longForms`.
struct FoldingTable: Sendable {
    static let shared = FoldingTable()

    /// Has no folded form: combining marks, zero-width and direction marks.
    static let dropped: UInt32 = 0x11_0000
    static let blank: UInt32 = 0x11_0001
    static let lineFeed: UInt32 = 0x11_0002
    static let long: UInt32 = 0x11_0100

    /// Entries of the Basic Multilingual Plane.
    private var plane: [UInt32]
    /// Entries of U+1D400…U+1D7FF, the mathematical letters.
    private var mathematical: [UInt32]
    private(set) var longForms: [[UInt32]] = []

    private static let firstMathematical: UInt32 = 0x1D400

    private init() {
        plane = Array(0..<0x10000)
        mathematical = Array(Self.firstMathematical..<0x1D800)
        readPairs(SimplifiedPairs.text)
        readPairs(LetterPairs.text)
        for entry in LetterPairs.longText.split(separator: " ") {
            let scalars = entry.unicodeScalars.map(\.value)
            set(scalars[0], to: Self.long + UInt32(longForms.count))
            longForms.append(Array(scalars.dropFirst(2)))
        }
        for range in Self.droppedRanges { for scalar in range { set(scalar, to: Self.dropped) } }
        for range in Self.blankRanges { for scalar in range { set(scalar, to: Self.blank) } }
        set(0x0A, to: Self.lineFeed)
        for scalar: UInt32 in 0x41...0x5A { set(scalar, to: scalar + 32) }
    }

    /// The entry of `scalar`.
    func entry(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x10000 { return plane[Int(scalar)] }
        let place = scalar &- Self.firstMathematical
        return place < UInt32(mathematical.count) ? mathematical[Int(place)] : scalar
    }

    private mutating func readPairs(_ text: String) {
        var pending: UInt32?
        for scalar in text.unicodeScalars where scalar != "\n" {
            if let from = pending {
                set(from, to: scalar.value)
                pending = nil
            } else {
                pending = scalar.value
            }
        }
    }

    private mutating func set(_ scalar: UInt32, to entry: UInt32) {
        if scalar < 0x10000 {
            plane[Int(scalar)] = entry
        } else {
            mathematical[Int(scalar - Self.firstMathematical)] = entry
        }
    }

    private static let droppedRanges: [ClosedRange<UInt32>] = [
        0xAD...0xAD, 0x300...0x36F, 0x483...0x487, 0x61C...0x61C, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF,
        0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0x20D0...0x20FF,
        0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF...0xFEFF,
    ]

    private static let blankRanges: [ClosedRange<UInt32>] = [
        0x09...0x09, 0x0B...0x0D, 0x20...0x20, 0x85...0x85, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A,
        0x2028...0x2029, 0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000,
    ]
}
