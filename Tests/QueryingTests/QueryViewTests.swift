import EventModel
import Querying
import Testing

@Suite struct QueryViewTests {
    private var context: QueryContext {
        var context = Samples.context
        context.views = [
            SavedView(name: "gas", filter: "gas OR oil"), SavedView(name: "broken", filter: "dmi:tech"),
            SavedView(name: "ours", filter: "@gas side:RUS"), SavedView(name: "loop", filter: "@loop"),
            SavedView(name: "ignored", filter: "relevance:none"),
        ]
        return context
    }

    private func matches(_ query: String, _ row: EventRow) throws -> Bool {
        try Query(query, context: context).matches(row, marks: EventMarks())
    }

    private func mistake(_ query: String, isTyping: Bool = false) -> QueryMistake? {
        do throws(QueryMistake) {
            _ = try Query(query, context: context, isTyping: isTyping)
            return nil
        } catch {
            return error
        }
    }

    @Test func view_standsForItsFilter_inParentheses() throws {
        #expect(try matches("@gas", Samples.row("oil flows")))
        #expect(try matches("@gas price", Samples.row("gas price")))
        #expect(try !matches("@gas price", Samples.row("gas flows")))
        #expect(try matches("-@gas", Samples.row("grain")))
        #expect(try matches("@ours", Samples.row("gas")))
    }

    @Test func view_ofIgnoredReports_reachesThem() throws {
        #expect(try Query("@ignored", context: context).reachesIgnored)
    }

    @Test(arguments: [
        ("x @gsa", "no view “gsa”; to search for the text put it in quotes; did you mean “@gas”?", 2..<6),
        ("@broken", "in the view “broken”: no field “dmi”; did you mean “dim”?", 0..<7),
        ("@loop", "in the view “loop”: no view “loop”; to search for the text put it in quotes", 0..<5),
        ("@", "no view “”; to search for the text put it in quotes", 0..<1),
    ])
    func mistake_saysWhatAndWhere(query: String, message: String, place: Range<Int>) {
        #expect(mistake(query)?.description == message)
        #expect(mistake(query)?.place == place)
    }

    @Test func beginningOfAName_isTolerated_whileTyping_andCompleted() {
        #expect(mistake("@ga", isTyping: true) == nil)
        #expect(mistake("@zz", isTyping: true) != nil)
        #expect(QueryCompletion("x @g", cursor: 4, context: context).choices == ["@gas"])
    }
}
