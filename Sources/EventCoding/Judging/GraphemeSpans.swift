import EventModel
import TextFolding

/// The map from folded bytes to whole grapheme clusters of the original text.
struct GraphemeSpans {
    private let folded: FoldedText
    private let scalars: [Unicode.Scalar]
    /// Places of scalars at which a cluster begins, and the place behind the last.
    private let boundaries: [Int]

    init(_ text: String) {
        folded = FoldedText(text)
        scalars = Array(text.unicodeScalars)
        var boundaries = [0]
        boundaries.reserveCapacity(scalars.count + 1)
        var place = 0
        for character in text {
            place += character.unicodeScalars.count
            boundaries.append(place)
        }
        self.boundaries = boundaries
    }

    /// The span of `bytes`; nil when it is empty.
    func evidence(of bytes: Range<Int>, rule: String) -> Evidence? {
        let range = folded.scalars(of: bytes)
        guard !range.isEmpty else { return nil }
        let start = boundaries.last { $0 <= range.lowerBound } ?? 0
        let end = boundaries.first { $0 >= range.upperBound } ?? scalars.count
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<end])
        return Evidence(start: start, end: end, text: String(view), rule: rule)
    }
}
