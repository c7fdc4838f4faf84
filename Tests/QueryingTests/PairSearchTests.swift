import SeededRandom
import Testing

@testable import Querying

@Suite struct PairSearchTests {
    private func naiveOffset(of needle: [UInt8], in text: [UInt8]) -> Int? {
        guard text.count >= needle.count else { return nil }
        return (0...(text.count - needle.count)).first { text[$0..<$0 + needle.count].elementsEqual(needle) }
    }

    @Test func offset_isTheNaiveOne_forAnyTextAndNeedle() {
        var random = SeededRandom(seed: 2)
        var found = 0
        for _ in 0..<3000 {
            // Few letters, so that near misses and overlaps are the rule.
            let text = (0..<Int.random(in: 0...200, using: &random)).map { _ in
                UInt8.random(in: 97...99, using: &random)
            }
            let needle = (0..<Int.random(in: 2...40, using: &random)).map { _ in
                UInt8.random(in: 97...99, using: &random)
            }
            let drawn =
                Bool.random(using: &random) && text.count > 4
                ? Array(text.suffix(Int.random(in: 2...4, using: &random))) : needle
            let expected = naiveOffset(of: drawn, in: text)
            if expected != nil { found += 1 }
            #expect(text.withUnsafeBytes { PairSearch(drawn).offset(in: $0) } == expected)
        }
        #expect(found > 1000)
    }

    @Test(arguments: ["путин", "中国", "putin", "ab"])
    func offset_isFound_atEveryDistanceFromTheEnds(word: String) {
        let needle = Array(word.utf8)
        for before in 0..<70 {
            for after in [0, 1, 31, 32, 33, 70] {
                let text = [UInt8](repeating: 0xD0, count: before) + needle + [UInt8](repeating: 0xD0, count: after)
                #expect(text.withUnsafeBytes { PairSearch(needle).offset(in: $0) } == before)
            }
        }
    }
}
