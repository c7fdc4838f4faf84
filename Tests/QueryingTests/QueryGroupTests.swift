import EventModel
import Querying
import Testing

/// States and figures that come from beyond the event itself: analysis, stories, the user's marks.
@Suite struct QueryGroupTests {
    private func matches(
        _ query: String, _ row: EventRow, context: QueryContext = Samples.context, marks: EventMarks = EventMarks()
    ) throws -> Bool {
        try Query(query, context: context).matches(row, marks: marks)
    }

    private func row(origins: Int?) -> EventRow {
        Samples.row("t") { row in
            row.corroboration = origins.map {
                Corroboration(hasFirst: true, hasSecond: false, thirdOrigins: $0 - 1, origins: $0)
            }
        }
    }

    @Test(arguments: ["origins:>=3", "origins:3", "origins:<4", "origins:2 origins:3"])
    func origins_areCompared(query: String) throws {
        #expect(try matches(query, row(origins: 3)))
        #expect(try !matches(query, row(origins: nil)))
    }

    @Test(arguments: [EventGroup(keys: [EventKey(1)]), EventGroup(stories: ["s1"])])
    func burst_isWhatAnalysisFound_byKeyOrStory(found: EventGroup) throws {
        var context = Samples.context
        context.bursts = found
        let told = Samples.row("t") { $0.story = "s1" }
        #expect(try matches("is:burst", told, context: context))
        #expect(try !matches("is:burst", told))
        #expect(try matches("-is:burst", told))
    }

    @Test(arguments: [(true, false, true), (false, true, true), (true, true, false), (false, false, false)])
    func onesided_isAStoryThatOfficialsOfOneCapitalHave(first: Bool, second: Bool, expected: Bool) throws {
        let row = Samples.row("t") {
            $0.corroboration = Corroboration(hasFirst: first, hasSecond: second, thirdOrigins: 2, origins: 3)
        }
        #expect(try matches("is:onesided", row) == expected)
        #expect(try matches("-is:onesided", row) != expected)
        #expect(try !matches("is:onesided", Samples.row("t")), "nothing is known of its story")
    }

    @Test func marked_areThoseOfTheUser() throws {
        #expect(try matches("is:marked", Samples.row("t"), marks: EventMarks(marked: [EventKey(1)])))
        #expect(try !matches("is:marked", Samples.row("t")))
    }
}
