import Testing

@testable import DemoFeeds

@Suite struct DemoContentTests {
    @Test func content_hasSixtyItemsInThreeLanguages() throws {
        let content = try DemoContent.shipped()
        let languages = Dictionary(uniqueKeysWithValues: content.feeds.map { ($0.name, $0.language) })
        let counts = Dictionary(grouping: content.items) { languages[$0.feed] ?? "" }.mapValues(\.count)
        #expect(content.items.count >= 60)
        #expect(["en", "ru", "zh"].allSatisfy { counts[$0, default: 0] >= 25 })
    }

    @Test func liveItems_enterWithinTwoMinutes() throws {
        let live = try DemoContent.shipped().items.flatMap(\.changes).filter { $0 > 0 }
        #expect(live.count >= 25)
        #expect(live.allSatisfy { $0 <= 120 })
    }

    @Test func items_areThereOnlyAfterTheyEntered() throws {
        let content = try DemoContent.shipped()
        let feed = try #require(content.feeds.first { $0.name == "demo-moscow-english" })
        #expect(!content.items(of: feed, at: 11).contains { $0.id == "en-live-call" })
        #expect(content.items(of: feed, at: 12).first?.id == "en-live-call")
        #expect(content.versionTimes(of: feed) == [0, 12, 70, 96])
    }

    @Test func undatedItem_comesLast() throws {
        let content = try DemoContent.shipped()
        let feed = try #require(content.feeds.first { $0.name == "demo-trade-press" })
        #expect(content.items(of: feed, at: 0).last?.id == "en-undated")
    }
}
