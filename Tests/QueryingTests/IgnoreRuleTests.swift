import EventModel
import Querying
import Testing

/// The user's ignore rules: hidden unless asked for.
@Suite struct IgnoreRuleTests {
    private func context(_ rules: String...) -> QueryContext {
        var context = Samples.context
        context.ignoring = rules.map { IgnoreRule(filter: $0, reason: "drawn") }
        context.views = [SavedView(name: "shadow", filter: "is:hidden"), SavedView(name: "gas", filter: "gas")]
        return context
    }

    private func matches(_ query: String, _ title: String, _ context: QueryContext, relevance: Relevance = .dyad) throws
        -> Bool
    {
        try Query(query, context: context).matches(Samples.row(title, relevance: relevance), marks: EventMarks())
    }

    @Test(arguments: ["", "gas", "@gas", "gas OR oil", "relevance:any", "-oil"])
    func ruledOut_matchesNothing(query: String) throws {
        #expect(try !matches(query, "gas and football", context("football")))
        #expect(try matches(query, "gas", context("football")))
    }

    @Test(arguments: ["is:hidden", "is:hidden gas", "gas OR is:hidden", "@shadow"])
    func hidden_isFound_whenAskedFor(query: String) throws {
        #expect(try matches(query, "gas and football", context("football")))
    }

    @Test func minusHidden_isTheDefaultSaidAloud() throws {
        #expect(try !matches("-is:hidden", "gas and football", context("football")))
        #expect(try matches("-is:hidden", "gas", context("football")))
    }

    @Test func severalRules_eachHide_andFieldsWorkInThem() throws {
        let context = context("football", "source:tass-en dim:military", "/^test/")
        #expect(try !matches("", "football", context) && !matches("", "test run", context))
        #expect(try matches("", "gas", context))
        let military = Samples.row("gas") { $0.dimensions = DimensionSet([.military]) }
        #expect(try !Query("", context: context).matches(military, marks: EventMarks()))
    }

    @Test(arguments: ["dmi:tech", "(", "", "is:hidden"]) func ruleWithAMistake_hidesNothing(rule: String) throws {
        #expect(try matches("", "gas", context(rule)))
        #expect(try !matches("is:hidden", "gas", context(rule)))
    }

    @Test func noRules_hideNothing() throws {
        #expect(try !matches("is:hidden", "gas", Samples.context))
    }
}
