import Dispatch
import Synchronization

/// Reads a long YAML text of ours on two cores: each half has whole top-level parts, and no anchor reaches over.
enum PiecewiseReading {
    /// Shorter texts are read in one go.
    private static let leastLength = 65_536

    private typealias Answer = Result<PlacedNode, DossierMistakes>

    static func root(of text: String, file: String) throws(DossierMistakes) -> PlacedNode {
        guard let cut = cut(of: text) else { return try YAMLReading.root(of: text, file: file) }
        let pieces = [(text[..<cut], 0), (text[cut...], text.utf8[..<cut].count { $0 == newline })]
        let answers = Mutex<[Answer?]>([nil, nil])
        DispatchQueue.concurrentPerform(iterations: pieces.count) { place in
            let (piece, linesBefore) = pieces[place]
            let answer = Answer { () throws(DossierMistakes) in
                try YAMLReading.root(of: String(piece), file: file, linesBefore: linesBefore)
            }
            answers.withLock { $0[place] = answer }
        }
        var members: [PlacedNode.Member] = []
        for answer in answers.withLock({ $0 }) { members += try answer?.get().members ?? [] }
        return PlacedNode(content: .map(members), place: Place(file: file, line: 1, column: 1))
    }

    private static let newline = UInt8(ascii: "\n")

    /// Where the first top-level key behind the middle begins; nil for a text that is better read in one go.
    private static func cut(of text: String) -> String.Index? {
        let bytes = text.utf8
        guard bytes.count >= leastLength else { return nil }
        var place = bytes.index(bytes.startIndex, offsetBy: bytes.count / 2)
        while let end = bytes[place...].firstIndex(of: newline) {
            place = bytes.index(after: end)
            if place < bytes.endIndex, isLetter(bytes[place]) { return place }
        }
        return nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
}
