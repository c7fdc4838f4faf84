import EventModel
import Testing

@testable import Querying

@Suite struct ImplicationTests {
    private func query(_ text: String) throws -> Query {
        try Query(text, context: Samples.context)
    }

    @Test(arguments: [
        ("gazprom", "gaz"), ("gas oil", "gas"), ("gas oil", "oil gas"), ("gas", "gas OR oil"), ("gas", ""),
        ("=gas", "gas"), ("gas -oil", "gas"), ("-oil", "-oilfield"), ("quad:3", "quad:>2"),
        ("polarity:>1", "polarity:>0"),
        ("polarity:<=1", "polarity:<2"), ("since:1h", "since:24h"), ("dim:tech", "dim:tech dim:military"),
        ("gas (dim:tech OR dim:military)", "gas"), ("relevance:none gas", "relevance:any"),
        ("source:mid-ru", "side:RUS OR source:mid-ru"),
    ])
    func narrower_impliesWider(narrow: String, wide: String) throws {
        #expect(try query(narrow).implies(query(wide)))
    }

    @Test(arguments: [
        ("gaz", "gazprom"), ("gas OR oil", "gas"), ("gas", "=gas"), ("-oilfield", "-oil"), ("quad:>2", "quad:3"),
        ("polarity:<=1", "polarity:<1"), ("since:24h", "since:1h"), ("/gas/", "gas"), ("relevance:any", "gas"),
        ("", "gas"),
        ("relevance:any gas", "gas"), ("-(gas oil)", "-gas"), ("goldstein:>1", "polarity:>1"),
    ])
    func wider_doesNotImplyNarrower(wide: String, narrow: String) throws {
        #expect(try !query(wide).implies(query(narrow)))
    }

    @Test func proof_endsInBoundedTime_howeverNested() throws {
        // Each level doubles the ways in which one side could be proved from the other.
        func nested(_ letter: String) -> String {
            (0..<40).reduce("a") { text, level in "(\(letter)\(level) OR \(text)) (\(letter)x\(level) OR b)" }
        }
        let (left, right) = (try query(nested("p")), try query(nested("q")))
        let took = ContinuousClock().measure { #expect(!left.implies(right)) }
        #expect(took < .seconds(2))
    }
}
