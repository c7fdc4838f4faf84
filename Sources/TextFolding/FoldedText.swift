/// A text folded for comparison: without regard to case, accents, ё or е, width, Traditional or Simplified characters,
/// typographic apostrophes and hyphens, or invisible marks; a run of white space is one blank (one line feed where it
/// holds one). Knows for each folded byte where it came from.
public struct FoldedText: Sendable {
    /// The folded text as UTF-8.
    public let bytes: [UInt8]
    /// For each byte the place of its scalar in the original.
    private let origins: [UInt32]
    private let scalarCount: Int

    public init(_ text: String) {
        var folding = Folding(keepsMap: true)
        folding.fold(text)
        bytes = folding.bytes
        origins = folding.origins
        scalarCount = Int(folding.scalarCount)
    }

    /// The Unicode scalars of the original that gave the bytes of `byteRange`, with the marks that belong to them.
    /// A range outside the text is clamped to it.
    public func scalars(of byteRange: Range<Int>) -> Range<Int> {
        let range = byteRange.clamped(to: 0..<bytes.count)
        guard !range.isEmpty else {
            let place = range.lowerBound < origins.count ? Int(origins[range.lowerBound]) : scalarCount
            return place..<place
        }
        let first = Int(origins[range.lowerBound])
        let last = Int(origins[range.upperBound - 1])
        let next = range.upperBound < origins.count ? Int(origins[range.upperBound]) : scalarCount
        return first..<max(last + 1, next)
    }

    /// The folded bytes alone, without the map: several times faster.
    public static func bytes(of text: some StringProtocol) -> [UInt8] {
        var folding = Folding(keepsMap: false)
        folding.fold(text)
        return folding.bytes
    }
}

extension Folding {
    fileprivate mutating func fold(_ text: some StringProtocol) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { fold($0) }
        guard isDone == nil else { return }
        Array(text.utf8).withUnsafeBufferPointer { fold($0) }
    }
}
