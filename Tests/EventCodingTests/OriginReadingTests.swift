import Testing

@testable import EventCoding

@Suite struct OriginReadingTests {
    @Test func origin_isTheFirstInBracketsAtTheEnd() {
        #expect(OriginReading.origin(in: "Two states sign a long agreement. (Reuters) (BBC News)") == "Reuters")
        #expect(OriginReading.origin(in: "Two states sign a long agreement (on gas)") == nil)
        #expect(OriginReading.origin(in: "(Reuters)") == nil)
        #expect(OriginReading.origin(in: "") == nil)
    }
}
