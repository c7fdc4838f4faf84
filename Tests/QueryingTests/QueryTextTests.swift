import EventModel
import Querying
import Testing

@Suite struct QueryTextTests {
    private func matches(_ query: String, _ title: String, _ summary: String = "") throws -> Bool {
        try Query(query, context: Samples.context)
            .matches(Samples.row(title, summary: summary), marks: EventMarks())
    }

    @Test(arguments: [
        ("putin", "Xi meets PUTIN"), ("meet", "Xi meets Putin"), ("щелково", "ЩЁЛКОВО"), ("中国", "习近平：中國與俄罗斯"),
        ("俄羅斯", "中国与俄罗斯"), ("cafe", "Café diplomacy"), ("lng", "Yamal ＬＮＧ"), ("газ", "Газопровод"),
        ("xi putin", "Putin calls Xi"), ("\"xi  meets\"", "Xi meets Putin"), ("=gas", "Russian gas, at last"),
        ("=\"gas price\"", "The gas price."), ("gas OR oil", "Oil flows"), ("-oil", "Gas flows"), ("", "Anything"),
        ("-(oil OR coal) gas", "Gas flows"), ("gas -\"oil price\"", "gas and oil"), ("/пут(ин|яти)/", "Владимир Путин"),
        ("/gas.*price/", "Gas: the new price"), ("/[А-Я]ладимир/", "владимир"), ("/俄羅斯?/", "俄罗斯"), ("=俄罗斯", "中国俄罗斯关系"),
        ("12:30", "at 12:30 sharp"), ("a AND b", "ab"), ("x-ray", "an x-ray"), ("/a\\/b/", "a/b"),
    ])
    func expression_matches(query: String, title: String) throws {
        #expect(try matches(query, title))
    }

    @Test(arguments: [
        ("putin", "Xi meets nobody"), ("=gas", "Gasprom"), ("=gas", "degas"), ("=газ", "газопровод"), ("-gas", "Gas"),
        ("\"xi putin\"", "Xi meets Putin"), ("gas oil", "gas alone"), ("gas -oil", "gas and oil"),
        ("/^gas$/", "gas pump"),
        ("a b OR c", "b"), ("-(a OR b)", "b"), ("putin xi", "title only"),
    ])
    func expression_doesNotMatch(query: String, title: String) throws {
        #expect(try !matches(query, title))
    }

    @Test func word_isFoundInTheSummary() throws {
        #expect(try matches("pipeline", "Talks", "about the Pipeline"))
    }

    @Test func phrase_neverSpansTitleAndSummary() throws {
        #expect(try !matches("\"one two\"", "one", "two"))
    }

    @Test func orBindsLess_thanAnd() throws {
        #expect(try matches("a b OR c", "c"))
        #expect(try matches("c OR a b", "a b"))
        #expect(try !matches("(a OR c) b", "c"))
    }

    @Test func highlights_areScalarRangesOfTheOriginal() throws {
        let query = try Query("путин 中国 -oil", context: Samples.context)
        #expect(query.highlights(in: "ПУТИН в 中國, oil") == [0..<5, 8..<10])
    }

    @Test func highlights_thatTouch_areJoined() throws {
        let query = try Query("gas asp /p.?r/", context: Samples.context)
        #expect(query.highlights(in: "Gasprom") == [0..<5])
    }

    @Test func highlights_ofAnEmptyMatch_areNone() throws {
        #expect(try Query("/x*/", context: Samples.context).highlights(in: "中國 abc") == [])
    }
}
