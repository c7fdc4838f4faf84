import Testing
import TextFolding

@testable import StoryGrouping

@Suite struct NameTrieTests {
    private func found(_ terms: [String], in text: String) -> [Int32] {
        let trie = NameTrie(terms.enumerated().map { ($1, Int32($0)) })
        var found: [Int32] = []
        trie.forEachName(in: FoldedText.bytes(of: text)[...]) { found.append($0) }
        return found
    }

    @Test func name_isFoundAsAWholeWord() {
        #expect(found(["Xi"], in: "Xi met the taxi driver; so did XI.") == [0, 0])
    }

    @Test func ending_isOpenWhereTheTermLeavesItSo() {
        #expect(found(["Лавров*"], in: "Лаврову ответил Лавров") == [0, 0])
        #expect(found(["Сил* Сибири"], in: "По «Силе Сибири» пошёл газ") == [0])
    }

    @Test func longestName_wins() {
        #expect(
            found(["Power of Siberia", "Power of Siberia 2"], in: "Power of Siberia 2 and Power of Siberia") == [1, 0])
    }

    @Test func ideographs_areFoundAnywhere() {
        #expect(found(["王毅"], in: "外长王毅抵达") == [0])
    }

    @Test func shortNameWhoseCaseCounts_isLeftOut() {
        #expect(found(["=US"], in: "they told us").isEmpty)
    }

    @Test func emptyTerm_isLeftOut() {
        #expect(found(["", "=", "a"], in: "a b").isEmpty)
    }
}
