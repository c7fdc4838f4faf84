import SeededRandom
import Testing

@testable import FeedParsing

@Suite struct GDELTLineScanTests {
    /// Lengths around the vectors' and the lanes' own, with tabs everywhere, nowhere and at seeded places.
    @Test func tabs_areAsManyAsAPlainCount() {
        var random = SeededRandom(seed: 3)
        for length in [0, 1, 15, 16, 17, 31, 400, 4079, 4080, 4081, 9000] {
            for density in [0, 1, 7] {
                let bytes = (0..<length).map { _ in
                    density == 0 || random.number(below: density) > 0 ? UInt8(ascii: "x") : 0x09
                }
                let found = bytes.withUnsafeBufferPointer { view in
                    view.baseAddress.map { GDELTLineScan.tabs($0, view.count) } ?? 0
                }
                #expect(found == bytes.count { $0 == 0x09 })
            }
        }
    }

    @Test func placeAfterTab_isThatOfAPlainSearch() {
        var random = SeededRandom(seed: 5)
        for _ in 0..<300 {
            let bytes = (0..<random.number(below: 60)).map { _ in random.number(below: 3) == 0 ? UInt8(0x09) : 0x78 }
            let tabs = bytes.indices.filter { bytes[$0] == 0x09 }
            for number in 1...8 {
                let found = bytes.withUnsafeBufferPointer { view in
                    view.baseAddress.flatMap {
                        GDELTLineScan.placeAfterTab(number, in: $0, from: 0, count: view.count)
                    }
                }
                #expect(found == (tabs.count >= number ? tabs[number - 1] + 1 : nil))
            }
        }
    }
}
