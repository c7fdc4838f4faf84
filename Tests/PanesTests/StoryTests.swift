import EventModel
import Panes
import ScreenModel
import Testing

@Suite struct StoryTests {
    private static let id = "tass-en/1"

    /// The newest three economic rows as one story.
    private static func rows() -> [EventRow] {
        let snapshot = Sample.snapshot(Sample.items)
        return (0..<snapshot.count).map { place in
            var row = snapshot.row(at: place)
            guard row.dimensions.leading == .economic, row.orderedAt >= Sample.now.advanced(by: -3 * 3600) else {
                return row
            }
            row.story = id
            row.corroboration = Corroboration(hasFirst: true, hasSecond: false, thirdOrigins: 3, origins: 5)
            return row
        }
    }

    private static func desk(_ size: Size) -> Desk {
        var desk = Desk(size: size)
        var log = EventLog(dyad: Sample.dossier.dyad)
        log.append(rows())
        desk.send(.arrived(log.snapshot))
        return desk
    }

    private static func opened(_ size: Size) -> Desk {
        var desk = desk(size)
        desk.type("1jO")
        desk.send(.storyLoaded(id, rows().filter { $0.story == id }))
        return desk
    }

    @Test func row_showsWhoStandsBehindItsStory() throws {
        let lines = try Self.desk(Size(width: 120, height: 40)).screen().text
        #expect(lines.contains("M·3"))
    }

    @Test func key_asksTheArchiveForTheStoryOfTheRow() {
        var desk = Self.desk(Size(width: 120, height: 40))
        desk.type("1jO")
        guard case .loadStory(let id, asOf: nil)? = desk.effects.last else {
            Issue.record("\(desk.effects)")
            return
        }
        #expect(id == Self.id)
    }

    @Test func key_saysWhy_whereThereIsNoStory() {
        var desk = Desk(size: Size(width: 120, height: 40))
        desk.type("1jO")
        #expect(desk.state.note?.text.contains("belongs to no story") == true)
    }

    @Test(arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40)])
    func story_showsReportsInTheirWords_andWhoDidNotCarryIt(size: Size) throws {
        try ScreenFile.expect(Self.opened(size).screen(), is: "story-\(size.width)x\(size.height)")
    }

    @Test func escape_goesBackToTheDesk() throws {
        var desk = Self.opened(Size(width: 120, height: 40))
        desk.type("<Esc>")
        #expect(desk.state.windows.isEmpty)
    }
}
