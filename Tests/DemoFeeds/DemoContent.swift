import Foundation

/// Everything that the demo serves: its feeds and their items, both in the order written.
struct DemoContent: Sendable {
    var feeds: [DemoFeed]
    var items: [DemoItem]

    /// The content that comes with the target.
    static func shipped() throws -> DemoContent {
        let feeds = try JSONDecoder().decode([DemoFeed].self, from: data("feeds.json"))
        let items = try ["items-en.txt", "items-ru.txt", "items-zh.txt"].flatMap { file in
            try ItemReading.items(of: String(decoding: data(file), as: UTF8.self), file: file)
        }
        return try DemoContent(feeds: feeds, items: items).checked()
    }

    /// The items of one feed, newest first, as feeds have them; undated ones last.
    func items(of feed: DemoFeed, at elapsed: Int64) -> [DemoItem] {
        let present = items.filter { $0.feed == feed.name && $0.entersAt <= elapsed }
        return present.enumerated().sorted { left, right in
            (Self.age(left.element), left.offset) < (Self.age(right.element), right.offset)
        }.map(\.element)
    }

    /// The moments, from 0 on, at which `feed` becomes another document.
    func versionTimes(of feed: DemoFeed) -> [Int64] {
        Set(items.filter { $0.feed == feed.name }.flatMap(\.changes) + [0]).sorted()
    }

    private static func age(_ item: DemoItem) -> Int64 {
        switch item.publication {
        case .at(let seconds): -seconds
        case .undated: .max
        }
    }

    private func checked() throws -> DemoContent {
        let names = Set(feeds.map(\.name))
        var seen: Set<String> = []
        for item in items {
            guard names.contains(item.feed) else {
                throw DemoMistake(file: "items", line: 0, words: "\(item.id): there is no feed “\(item.feed)”")
            }
            guard seen.insert(item.id).inserted else {
                throw DemoMistake(file: "items", line: 0, words: "“\(item.id)” is there twice")
            }
        }
        return self
    }

    private static func data(_ file: String) throws -> Data {
        guard let folder = Bundle.module.resourceURL else {
            throw DemoMistake(file: file, line: 0, words: "the resources of demo-feeds are not beside it")
        }
        return try Data(contentsOf: folder.appendingPathComponent("Content").appendingPathComponent(file))
    }
}
