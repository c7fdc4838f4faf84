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

    /// The place of the first boundary that is not before `scalar`.
    private func place(of scalar: Int) -> Int {
        var low = 0
        var high = boundaries.count
        while low < high {
            let middle = (low + high) / 2
            if boundaries[middle] < scalar { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The span of `bytes`; nil when it is empty.
    func evidence(of bytes: Range<Int>, rule: String) -> Evidence? {
        let range = folded.scalars(of: bytes)
        guard !range.isEmpty else { return nil }
        let start = boundaries[max(0, place(of: range.lowerBound + 1) - 1)]
        let end = boundaries[min(boundaries.count - 1, place(of: range.upperBound))]
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<end])
        return Evidence(start: start, end: end, text: String(view), rule: rule)
    }
}
