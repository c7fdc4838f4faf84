import EventModel
import Querying
import Testing

@Suite struct QueryMistakeTests {
    private func mistake(_ query: String, isTyping: Bool = false) -> QueryMistake? {
        do throws(QueryMistake) {
            _ = try Query(query, context: Samples.context, isTyping: isTyping)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        ("dmi:military", "no field “dmi”; did you mean “dim”?", 0..<3),
        ("газ dim:militray", "no dim “militray”; did you mean “military”?", 8..<16),
        ("gas topic:gaz", "no topic “gaz”; did you mean “gas”?", 10..<13),
        ("source:tas-en", "no source “tas-en”; did you mean “tass-en”?", 7..<13),
        ("https://example.org", "no field “https”; to search for the text put it in quotes", 0..<5),
        ("is:stared", "no is “stared”; did you mean “starred”?", 3..<9),
        ("dim:", "“dim:” needs a value", 0..<4),
        ("dim: gas", "“dim:” needs a value", 0..<4),
        ("polarity:high", "“high” is no number such as 2, >0 or <=-1.5", 9..<13),
        ("since:soon", "“soon” is no time such as 24h, 2026-11-22, yesterday or \"30 min ago\"", 6..<10),
        ("gas \"open", "the quote or slash is never closed", 4..<9),
        ("/open", "the quote or slash is never closed", 0..<5),
        ("(gas", "“(” is never closed", 0..<1),
        ("gas)", "nothing to close here", 3..<4),
        ("gas OR", "OR needs something on both sides", 4..<6),
        ("OR gas", "OR needs something on both sides", 0..<2),
        ("a OR OR b", "OR needs something on both sides", 2..<4),
        ("AND gas", "AND needs something on both sides", 0..<3),
        ("gas AND", "AND needs something on both sides", 4..<7),
        ("gas - oil", "“-” needs a word directly behind it", 4..<5),
        ("()", "nothing between the parentheses", 0..<1),
        ("\"\"", "nothing to search for", 0..<2),
        ("=", "nothing to search for", 0..<1),
        ("gas\u{0}oil", "a control character", 3..<4),
        ("//", "regular expression: an empty expression", 1..<2),
    ])
    func mistake_saysWhatAndWhere(query: String, message: String, place: Range<Int>) {
        let mistake = mistake(query)
        #expect(mistake?.description == message)
        #expect(mistake?.place == place)
    }

    @Test func regexMistake_pointsIntoThePattern() {
        #expect(mistake("газ /путин(/")?.place == 11..<12)
        #expect(mistake("/a**+*/")?.description.hasPrefix("regular expression: quantifier does not follow") == true)
    }

    @Test(arguments: [
        "dim:", "dim:mil", "gas dim:", "gas \"open phr", "\"", "-", "gas -", "(", "(gas", "gas OR", "gas OR (",
        "gas AND",
        "/", "/pu(", "polarity:", "polarity:>", "goldstein:<-", "since:", "since:2", "since:\"30 mi", "=", "-(",
        "-dim:",
        "source:t", "((a OR (b",
    ])
    func unfinishedEnd_isTolerated_whileTyping(query: String) {
        #expect(mistake(query, isTyping: true) == nil)
    }

    @Test(arguments: ["dim: gas", "dim:mil gas", "dmi:x", "gas)", "- gas", "\"\" gas", "dim:zzz"])
    func realMistake_isSaid_whileTyping(query: String) {
        #expect(mistake(query, isTyping: true) != nil)
    }

    @Test func unfinishedEnd_constrainsNothing() throws {
        for query in ["gas dim:", "gas -", "gas OR", "gas -(", "gas (", "gas /(", "gas OR dim:"] {
            let typed = try Query(query, context: Samples.context, isTyping: true)
            #expect(typed.matches(Samples.row("gas"), marks: EventMarks()), "\(query)")
            #expect(!typed.matches(Samples.row("oil"), marks: EventMarks()), "\(query)")
        }
    }

    @Test func beginningOfAValue_standsForAllThatBeginSo_whileTyping() throws {
        let typed = try Query("dim:mil", context: Samples.context, isTyping: true)
        let row = Samples.row("t") { $0.dimensions = DimensionSet([.military]) }
        #expect(typed.matches(row, marks: EventMarks()))
        #expect(!typed.matches(Samples.row("t"), marks: EventMarks()))
    }

    @Test func completion_offersFieldsAndValues() {
        #expect(
            QueryCompletion("gas re", cursor: 6, context: Samples.context).choices == [
                "relevance:", "region:", "register:",
            ])
        let values = QueryCompletion("газ topic:p", cursor: 11, context: Samples.context)
        #expect(values.choices == ["pipelines", "payments"])
        #expect(values.place == 10..<11)
        #expect(QueryCompletion("dim:", cursor: 4, context: Samples.context).choices.count == 4)
        #expect(QueryCompletion("gas ", cursor: 4, context: Samples.context).choices.isEmpty)
        #expect(QueryCompletion("nofield:x", cursor: 9, context: Samples.context).choices.isEmpty)
    }
}
