import EventModel
import TextFolding

/// The map from folded bytes to whole grapheme clusters of the original text.
struct GraphemeSpans {
    private let folded: FoldedText
    private let bytes: [UInt8]
    /// By scalar: the byte at which it begins; behind the last: the end.
    private var starts: [Int] = []
    /// Places of scalars at which a cluster begins, and the place behind the last; nil where each scalar is one.
    private var boundaries: [Int]?

    init(_ text: String) {
        folded = FoldedText(text)
        bytes = Array(text.utf8)
        starts.reserveCapacity(bytes.count + 1)
        var isPlain = true
        var byte = 0
        for scalar in text.unicodeScalars {
            starts.append(byte)
            byte += UTF8.width(scalar)
            isPlain = isPlain && Self.standsAlone(scalar.value)
        }
        starts.append(byte)
        if !isPlain { boundaries = Self.boundaries(of: text) }
    }

    /// Whether a scalar never joins its neighbours in one cluster (Unicode Standard Annex 29); a false no is allowed.
    private static func standsAlone(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0A, 0x20...0x7E, 0xA0...0xA8, 0xAA...0xAC, 0xAF...0x2FF, 0x370...0x482, 0x48A...0x52F: true
        case 0x2010...0x2027, 0x2030...0x203B, 0x20A0...0x20BF, 0x2116: true
        case 0x3001...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF5E: true
        default: false
        }
    }

    private static func boundaries(of text: String) -> [Int] {
        var boundaries = [0]
        var place = 0
        for character in text {
            place += character.unicodeScalars.count
            boundaries.append(place)
        }
        return boundaries
    }

    /// The clusters of folded `bytes` as a range of scalars; nil when it is empty.
    func scalars(of bytes: Range<Int>) -> Range<Int>? {
        let range = folded.scalars(of: bytes)
        guard !range.isEmpty else { return nil }
        guard let boundaries else { return range }
        let start = boundaries[max(0, Self.place(of: range.lowerBound + 1, in: boundaries) - 1)]
        return start..<boundaries[min(boundaries.count - 1, Self.place(of: range.upperBound, in: boundaries))]
    }

    /// The text of a range of scalars.
    func text(of scalars: Range<Int>) -> String {
        String(decoding: bytes[starts[scalars.lowerBound]..<starts[scalars.upperBound]], as: UTF8.self)
    }

    /// The place of the first boundary that is not before `scalar`.
    private static func place(of scalar: Int, in boundaries: [Int]) -> Int {
        var low = 0
        var high = boundaries.count
        while low < high {
            let middle = (low + high) / 2
            if boundaries[middle] < scalar { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
