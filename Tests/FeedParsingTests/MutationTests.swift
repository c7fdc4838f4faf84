import EventModel
import FeedParsing
import SeededRandom
import Testing

/// Documents damaged at random (seeded): the parser answers all of them, and its text stays clean.
@Suite struct MutationTests {
    @Test(arguments: 0..<3) func damagedDocument_givesCleanText(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed) &* 977)
        for fixture in StreamingTests.fixtures {
            for _ in 0..<4 {
                let bytes = Self.damaged(fixture.bytes, &random)
                let payload = Payload(
                    source: "s", url: fixture.url, fetchedAt: Fixture.fetchedAt, contentType: fixture.contentType,
                    bytes: bytes)
                guard case .document(let document) = FeedParser().parse(payload) else { continue }
                for report in document.reports {
                    if !Self.isClean(report.title) || !Self.isClean(report.summary) {
                        Issue.record("\(fixture.name): \(report.title.debugDescription)")
                    }
                    if report.id.isEmpty { Issue.record("\(fixture.name): no id") }
                }
            }
        }
    }

    private static func isClean(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        return !text.contains("  ") && scalars.first != " " && scalars.last != " "
            && scalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }

    /// Up to four cuts, doublings, swaps and strange bytes.
    private static func damaged(_ original: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var bytes = original
        for _ in 0...random.number(below: 3) where !bytes.isEmpty {
            let start = random.number(below: bytes.count)
            let end = min(bytes.count, start + 1 + random.number(below: 12))
            switch random.number(below: 4) {
            case 0: bytes.removeSubrange(start..<end)
            case 1: bytes.insert(contentsOf: bytes[start..<end], at: random.number(below: bytes.count))
            case 2: bytes[start] = UInt8(random.number(below: 256))
            default: bytes.insert(contentsOf: Array(strange[random.number(below: strange.count)].utf8), at: start)
            }
        }
        return bytes
    }

    private static let strange = [
        "<", ">", "&", "\"", "'", "]]>", "<![CDATA[", "<!--", "-->", "</item>", "<item>", "&#", "&#x110000;", "<?",
        "<!DOCTYPE",
        "\u{0}", "{", "}", "[", "]", "\\u", "  ", "\u{2028}",
    ]
}
