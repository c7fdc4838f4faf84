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

    @Test func burstAndOnesided_areWhatAnalysisFound_byKeyOrStory() throws {
        var context = Samples.context
        context.bursts = EventGroup(keys: [EventKey(1)])
        context.onesided = EventGroup(stories: ["s1"])
        let told = Samples.row("t") { $0.story = "s1" }
        #expect(try matches("is:burst", told, context: context))
        #expect(try matches("is:onesided is:burst", told, context: context))
        #expect(try !matches("is:onesided", Samples.row("t"), context: context))
        #expect(try !matches("is:burst", told))
        #expect(try matches("-is:burst", told))
    }

    @Test func marked_areThoseOfTheUser() throws {
        #expect(try matches("is:marked", Samples.row("t"), marks: EventMarks(marked: [EventKey(1)])))
        #expect(try !matches("is:marked", Samples.row("t")))
    }
}
