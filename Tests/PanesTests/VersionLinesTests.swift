import EventModel
import Panes
import ScreenModel
import Testing

/// What was edited after publication stands under the text of an opened event.
@Suite struct VersionLinesTests {
    private func desk(_ versions: ReportVersions) throws -> String {
        var desk = Desk(size: Size(width: 150, height: 50))
        desk.type("j<Enter>")
        let key = try #require(desk.state.cursors[0].selection?.id.eventKey)
        desk.send(.versionsLoaded(key, versions))
        return try desk.screen().text
    }

    private let nine = Timestamp(rfc3339: "2026-11-24T09:00:00Z") ?? Timestamp(seconds: 0)
    private let ten = Timestamp(rfc3339: "2026-11-24T10:05:00Z") ?? Timestamp(seconds: 0)

    @Test func formerHeadline_isShown_withUntilWhen() throws {
        let screen = try desk(
            ReportVersions(titles: [TextVersion("Gazprom hopes", knownAt: nine), TextVersion("Now", knownAt: ten)]))
        #expect(screen.contains("Headline edited once"))
        #expect(screen.contains("until 2026-11-24 10:05 UTC") && screen.contains("Gazprom hopes"))
    }

    @Test func editedFullText_showsWhatItLostAndGained() throws {
        let screen = try desk(
            ReportVersions(bodies: [
                TextVersion("Same.\n\nFriendship without limits.", knownAt: nine),
                TextVersion("Same.\n\nPragmatic ties.", knownAt: ten),
            ]))
        #expect(screen.contains("Full text edited once"))
        #expect(screen.contains("2026-11-24 10:05 UTC: 1 paragraphs left out, 1 put in"))
        #expect(screen.contains("- Friendship without limits.") && screen.contains("+ Pragmatic ties."))
    }

    @Test func textThatWasNeverEdited_saysNothing() throws {
        let screen = try desk(ReportVersions(titles: [TextVersion("A", knownAt: nine)]))
        #expect(!screen.contains("edited"))
    }
}
