import Testing
import TextFolding

@testable import EventCoding

@Suite struct TermMatcherTests {
    private func found(_ terms: [String], in text: String) -> [String] {
        let patterns = terms.compactMap { TermPattern($0) }
        let bytes = FoldedText.bytes(of: text)
        return TermMatcher(patterns: patterns).matches(in: bytes).map { match in
            "\(terms[match.pattern]): \(String(decoding: bytes[match.start..<match.end], as: UTF8.self))"
        }
    }

    @Test func word_isFoundWhole_notInsideAnother() {
        #expect(found(["gas", "as"], in: "Gas, gasoline and as") == ["gas: gas", "as: as"])
        #expect(found(["рос"], in: "рост, рос").map(\.count) == ["рос: рос".count])
    }

    @Test func matches_comeByStart_theLongestFirst() {
        #expect(
            found(["power of siberia", "power", "power of siberia 2", "siberia"], in: "Power of Siberia 2")
                == [
                    "power of siberia 2: power of siberia 2", "power of siberia: power of siberia", "power: power",
                    "siberia: siberia",
                ])
    }

    @Test func openEnding_takesEightLettersAtTheMost() {
        #expect(found(["росси*"], in: "российской") == ["росси*: российской"])
        #expect(found(["a*"], in: "abcdefghi abcdefghij") == ["a*: abcdefghi"])
    }

    @Test func characters_areFoundAnywhere_oneInsideTheOther() {
        #expect(found(["中俄", "俄", "俄罗斯"], in: "中俄罗斯") == ["中俄: 中俄", "俄罗斯: 俄罗斯", "俄: 俄"])
    }

    @Test func gap_staysInsideTheClause() {
        #expect(
            found(["bank* ... refuse*"], in: "Banks in China refuse payments") == [
                "bank* ... refuse*: banks in china refuse"
            ])
        #expect(found(["bank* ... refuse*"], in: "Banks open. Others refuse").isEmpty)
    }

    @Test func sameWordOfTwoTerms_isFoundForBoth() {
        #expect(found(["xi", "=XI", "xi*"], in: "Xi") == ["xi: xi", "=XI: xi", "xi*: xi"])
    }

    @Test func search_endsWhereItIsTold() {
        let matcher = TermMatcher(patterns: ["a", "b", "c"].compactMap { TermPattern($0) })
        var seen: [Int] = []
        matcher.forEachPattern(in: Array("a b c".utf8)) { pattern in
            seen.append(pattern)
            return seen.count < 2
        }
        #expect(seen == [0, 1])
    }

    @Test func noTermAndNoText_giveNothing() {
        #expect(found([], in: "text").isEmpty)
        #expect(found(["a"], in: "").isEmpty)
    }
}
