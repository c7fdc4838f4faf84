import EventModel
import Testing

@testable import FixtureServer

@Suite struct RequestConditionsTests {
    private let version = FixtureVersion(
        body: [], etag: "\"v1\"", lastModified: Timestamp(seconds: 1_795_521_600))

    @Test(arguments: ["\"v1\"", "W/\"v1\"", "\"v0\", \"v1\"", "*"])
    func tagList_isMet_whenItNamesTheCurrentTag(_ list: String) {
        #expect(RequestConditions(ifNoneMatch: list).areMet(by: version))
    }

    @Test func otherTag_isNotMet_evenWhenTheDateIs() {
        let conditions = RequestConditions(
            ifNoneMatch: "\"v0\"", ifModifiedSince: "Tue, 24 Nov 2026 12:00:00 GMT")
        #expect(!conditions.areMet(by: version))
    }

    @Test(
        arguments: zip(
            ["Tue, 24 Nov 2026 12:00:00 GMT", "Tue, 24 Nov 2026 11:59:59 GMT", "yesterday"],
            [true, false, false]))
    func date_isMet_onlyWhenNotOlderThanTheVersion(_ date: String, _ expected: Bool) {
        #expect(RequestConditions(ifModifiedSince: date).areMet(by: version) == expected)
    }

    @Test func versionWithoutValidators_isNeverCurrent() {
        let conditions = RequestConditions(ifModifiedSince: "Tue, 24 Nov 2026 12:00:00 GMT")
        #expect(!conditions.areMet(by: version.withoutValidators))
    }

    @Test func unconditionalRequest_isNotMet() {
        #expect(!RequestConditions().areMet(by: version))
    }
}
