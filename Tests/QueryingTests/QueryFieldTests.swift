import EventModel
import Querying
import Testing

@Suite struct QueryFieldTests {
    private let full = Samples.row("t") { row in
        row.direction = .directed(from: "RUS", to: "CHN")
        row.dimensions = DimensionSet([.military, .tech])
        row.root = .cooperate
        row.quad = .materialCooperation
        row.polarity = 1
        row.register = .officialWord
        row.rhetoric = .deepening
        row.isRoutine = true
        row.target = "JPN"
        row.topics = ["gas", "payments"]
        row.phrases = ["no-limits"]
        row.regions = ["arctic"]
        row.confidence = 0.8
        row.modality = .done
        row.code = "057"
        row.goldstein = -5.2
        row.speaker = "Wang Yi"
        row.speakerRank = 3
        row.story = "s1"
        row.isCorrected = true
    }

    private func matches(_ query: String, _ row: EventRow, _ marks: EventMarks = EventMarks()) throws -> Bool {
        try Query(query, context: Samples.context).matches(row, marks: marks)
    }

    @Test(arguments: [
        "dim:military", "dim:tech", "DIM:Military", "dim:economic dim:tech", "-dim:economic", "root:cooperate",
        "quad:2",
        "quad:1 quad:2", "quad:>=2", "from:rus", "to:CHN", "target:JPN", "relevance:dyad", "side:RUS", "lang:en",
        "source:tass-en", "source:\"tass-en\"", "family:tass", "kind:state", "audience:foreign", "region:arctic",
        "topic:gas topic:pipelines", "topic:gas AND topic:payments", "phrase:no-limits", "rhetoric:deepening",
        "register:official-word", "modality:done", "code:057", "coder:bilat", "story:s1", "speaker:\"wang yi\"",
        "rank:3",
        "rank:<=3", "goldstein:<-5", "goldstein:-5.2", "goldstein:−5.2", "polarity:>0", "confidence:>=0.8",
        "is:routine",
        "is:corrected", "is:new", "since:24h", "after:2026-11-24", "before:2026-11-25", "after:yesterday",
        "since:\"30 min ago\"", "after:2026-11", "after:2026", "before:2026-11-24T12:00:01Z",
    ])
    func field_matches(query: String) throws {
        #expect(try matches(query, full))
    }

    @Test(arguments: [
        "dim:economic", "-dim:military", "dim:military AND dim:economic", "dim:military dim:economic topic:pipelines",
        "root:agree", "quad:>2", "from:CHN", "to:RUS", "target:USA", "relevance:context", "relevance:none", "side:CHN",
        "source:mid-ru", "kind:official", "topic:pipelines", "code:57", "speaker:wang", "rank:>3", "goldstein:<-6",
        "polarity:<=0", "confidence:>0.8", "is:starred", "-is:new", "since:2026-11-24T12:00:01Z", "before:2026-11-24",
        "quad:>0 quad:<2",
    ])
    func field_doesNotMatch(query: String) throws {
        #expect(try !matches(query, full))
    }

    @Test(arguments: ["polarity:<5", "polarity:>-5", "goldstein:<=10", "confidence:>=0", "quad:>=0", "rank:<99"])
    func null_matchesNoComparison(query: String) throws {
        #expect(try !matches(query, Samples.row("t")))
    }

    @Test func ignored_matchesOnly_whenTheExpressionSpeaksOfIt() throws {
        let ignored = Samples.row("gas", relevance: .none)
        #expect(try !matches("gas", ignored))
        #expect(try matches("gas relevance:any", ignored))
        #expect(try matches("relevance:none", ignored))
        #expect(try !matches("relevance:context relevance:dyad", ignored))
        #expect(try !matches("gas OR oil", ignored))
    }

    @Test(arguments: [
        ("gas", false), ("relevance:any", true), ("relevance:none", true), ("relevance:dyad", false),
        ("gas relevance:dyad", false), ("gas OR relevance:dyad", true), ("-relevance:none", false),
    ])
    func query_knowsWhetherItReachesIgnored(query: String, expected: Bool) throws {
        #expect(try Query(query, context: Samples.context).reachesIgnored == expected)
    }

    @Test func states_readTheUsersMarks() throws {
        let marks = EventMarks(starred: [EventKey(1)], caughtUpAt: Samples.now)
        #expect(try matches("is:starred", full, marks))
        #expect(try !matches("is:new", full, marks))
    }

    @Test func time_readsTheMomentKnown_whenPublicationIsMissing() throws {
        #expect(try matches("since:1h", Samples.row("t", published: nil)))
    }

    @Test func dates_areOfTheGivenZone() throws {
        var context = Samples.context
        context.zoneOffset = 8 * 3600
        let query = try Query("after:2026-11-24 before:2026-11-25", context: context)
        #expect(query.earliest?.rfc3339 == "2026-11-23T16:00:00Z")
        #expect(query.latest?.rfc3339 == "2026-11-24T16:00:00Z")
    }

    @Test(arguments: [
        ("24h", "2026-11-23T12:00:00Z"), ("30 min ago", "2026-11-24T11:30:00Z"), ("2 weeks", "2026-11-10T12:00:00Z"),
        ("yesterday", "2026-11-23T00:00:00Z"), ("today", "2026-11-24T00:00:00Z"), ("2026-03", "2026-03-01T00:00:00Z"),
        ("2026-03-01 10:00+03:00", "2026-03-01T07:00:00Z"), ("1mo", "2026-10-25T12:00:00Z"),
    ])
    func writtenTime_isRead(text: String, expected: String) {
        #expect(WrittenTime.moment(text, now: Samples.now)?.rfc3339 == expected)
    }

    @Test(arguments: ["", "h", "24", "soon", "2026-13-01", "99999999999999999999h", "9223372036854775807y", "24 h h"])
    func writtenTime_isNil_forAnythingElse(text: String) {
        #expect(WrittenTime.moment(text, now: Samples.now) == nil)
    }
}
