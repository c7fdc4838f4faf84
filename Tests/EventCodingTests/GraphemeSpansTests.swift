import Testing
import TextFolding

@testable import EventCoding

@Suite struct GraphemeSpansTests {
    /// The text of the clusters in which `word` stands.
    private func span(of word: String, in text: String) -> String? {
        let (bytes, sought) = (FoldedText.bytes(of: text), FoldedText.bytes(of: word))
        let start = bytes.indices.first { bytes.has(sought, at: $0) }
        let spans = GraphemeSpans(text)
        return start.flatMap { spans.scalars(of: $0..<($0 + sought.count)) }.map(spans.text)
    }

    @Test func plainText_isCutAtItsScalars() {
        #expect(span(of: "москва", in: "«Москва — Пекин»") == "Москва")
        #expect(span(of: "中俄", in: "外交部:中俄关系") == "中俄")
    }

    @Test func combiningMark_staysWithItsLetter() {
        #expect(span(of: "cafe", in: "The cafe\u{301} opens") == "cafe\u{301}")
    }

    @Test func joinedEmoji_areOneCluster() {
        #expect(span(of: "xi", in: "👨‍👩‍👧 Xi") == "Xi")
        #expect(GraphemeSpans("👨‍👩‍👧").scalars(of: 0..<4) == 0..<5)
    }
}
