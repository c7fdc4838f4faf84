import EventModel
import Testing

@Suite struct CAMEOCodeTests {
    @Test(arguments: [
        ("010", EventRoot.statement), ("020", .request), ("036", .agree), ("042", .consult), ("057", .support),
        ("061", .cooperate), ("070", .aid), ("080", .concede), ("0811", .concede), ("0813", .retreat),
        ("085", .retreat),
        ("090", .accuse), ("101", .request), ("112", .accuse), ("120", .reject), ("130", .threaten), ("140", .protest),
        ("150", .mobilize), ("163", .sanction), ("173", .coerce), ("180", .assault), ("191", .coerce),
        ("193", .assault),
        ("200", .assault),
    ])
    func root_isPLOVERs(_ code: String, _ root: EventRoot) {
        #expect(CAMEOCode(code)?.root == root)
    }

    @Test(arguments: ["", "1", "00", "21", "99", "01234", "1a", "-12", "１２"])
    func otherText_isNoCode(_ text: String) {
        #expect(CAMEOCode(text) == nil)
    }

    @Test func dimensions_areThoseOfTheCodesName() {
        #expect(CAMEOCode("062")?.dimensions == [.military])
        #expect(CAMEOCode("163")?.dimensions == [.economic])
        #expect(CAMEOCode("042")?.dimensions == [.diplomatic])
        #expect(CAMEOCode("120")?.dimensions == [])
    }
}
