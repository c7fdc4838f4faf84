import StoryGrouping
import Testing

@Suite struct PairTableTests {
    @Test func table_ofScoresIsRead() throws {
        let table = try PairTable(
            "year\tscore\tsame\ta\tb\n2013\t4.4\t1\tOne\tTwo\n2013\t1\t0\tOne\tThree\n", file: "f")
        #expect(table.pairs.map(\.isSame) == [true, false])
        #expect(table.pairs[0].second == "Two")
    }

    @Test func table_ofLabelsIsRead_withoutAHeader() throws {
        let table = try PairTable("1\tОдин\tДва\n0\tОдин\tТри\n-1\tОдин\tЧетыре\n", file: "f")
        #expect(table.pairs.map(\.isSame) == [true, true, false])
    }

    @Test func otherTable_isNone() {
        #expect(!PairTable.isTable("id\tdate\ttext\n"))
        #expect(!PairTable.isTable(""))
        #expect(PairTable.isTable("label\ta\tb\n"))
    }

    @Test(arguments: [
        ("year\tscore\tsame\ta\tb\n2013\t4\t2\tOne\tTwo\n", "f:2: a label is 0 or 1"),
        ("1\tOne\tTwo\n7\tOne\tTwo\n", "f:2: a label is -1, 0 or 1"),
        ("1\tOne\tTwo\n1\tOne\n", "f:2: 2 columns instead of 3"),
    ])
    func mistake_isSaidWithItsPlace(_ text: String, _ words: String) {
        #expect { try PairTable(text, file: "f") } throws: { "\($0)" == words }
    }
}
