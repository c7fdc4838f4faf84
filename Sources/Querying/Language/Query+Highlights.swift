import TextFolding

extension Query {
    /// Whether a match can be shown in the text.
    public var seeksText: Bool { !expression.soughtTexts.isEmpty }

    /// The places of what the query seeks in a text: ranges of Unicode scalars, in order, none touching another.
    public func highlights(in text: String) -> [Range<Int>] {
        let sought = expression.soughtTexts
        guard !sought.isEmpty else { return [] }
        let folded = FoldedText(text)
        var ranges: [Range<Int>] = []
        folded.bytes.withUnsafeBytes { bytes in
            for test in sought { ranges += Self.ranges(of: test, in: bytes) }
        }
        return Self.joined(ranges.map { folded.scalars(of: $0) }.filter { !$0.isEmpty })
    }

    private static func ranges(of test: QueryTest, in bytes: UnsafeRawBufferPointer) -> [Range<Int>] {
        let matching = RegexMatching()
        var ranges: [Range<Int>] = []
        var start = 0
        while start < bytes.count, let range = first(test, in: bytes, from: start, matching) {
            ranges.append(range)
            start = max(range.upperBound, start + 1)
            // An empty match may end inside a scalar's bytes, where no search can begin.
            while start < bytes.count, bytes[start] & 0xC0 == 0x80 { start += 1 }
        }
        return ranges
    }

    private static func first(
        _ test: QueryTest, in bytes: UnsafeRawBufferPointer, from start: Int, _ matching: RegexMatching
    ) -> Range<Int>? {
        switch test {
        case .text(let needle):
            let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
            return ByteSearch.offset(of: needle, in: rest).map { start + $0..<start + $0 + needle.count }
        case .wholeWord(let needle):
            return ByteSearch.offset(ofWord: needle, in: bytes, from: start).map { $0..<$0 + needle.count }
        case .regex(let pattern):
            if case .range(let range) = matching.firstMatch(of: pattern, in: bytes, from: start) { return range }
            return nil
        default: return nil
        }
    }

    private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last, range.lowerBound <= last.upperBound {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
        return joined
    }
}
