import EventModel
import Testing

@testable import FixtureServer

@Suite struct RouteStateTests {
    private let noon = Timestamp(seconds: 1_795_521_600)

    @Test func lastVersion_stays_whenRequestsGoOn() {
        #expect(bodies(.afterRequests(1), requests: 4) == ["1", "2", "3", "3"])
    }

    @Test func version_answersItsNumberOfRequests() {
        #expect(bodies(.afterRequests(2), requests: 6) == ["1", "1", "2", "2", "3", "3"])
    }

    @Test func version_staysFirst_whenNobodySteps() {
        #expect(bodies(.byStep, requests: 3) == ["1", "1", "1"])
    }

    @Test func requestsBeforeTheFirstTime_getTheFirstVersion() {
        #expect(bodies(.bySeconds([5, 10, 15]), requests: 1) == ["1"])
    }

    @Test func emptyRoute_isNotFound() {
        var state = RouteState(route: FixtureRoute("/a", versions: []), startedAt: noon)
        #expect(state.answer(RequestConditions(), now: noon).status == 404)
    }

    private func bodies(_ advance: VersionAdvance, requests: Int) -> [String] {
        let versions = ["1", "2", "3"].map { FixtureVersion(text: $0) }
        var state = RouteState(route: FixtureRoute("/a", versions: versions, advance: advance), startedAt: noon)
        return (0..<requests).map { _ in
            String(decoding: state.answer(RequestConditions(), now: noon).version?.body ?? [], as: UTF8.self)
        }
    }
}
