import EventModel
import Foundation

/// mmcdole's gofeed: the expected feed stands as JSON beside each document.
enum GofeedSuite {
    static func cases() -> [SuiteCase] {
        let files = SharedFeeds.files(of: "gofeed", withExtensions: ["xml", "json"])
        let byName = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
        return files.compactMap { name, bytes in
            guard let expected = expectedName(for: name).flatMap({ byName[$0] }),
                let object = try? JSONSerialization.jsonObject(with: Data(expected)) as? [String: Any]
            else { return nil }
            return SuiteCase(
                name: "gofeed/\(name)", bytes: bytes, contentType: nil, url: "",
                expectations: expectations(object, "gofeed/\(name)"))
        }
    }

    private static func expectedName(for name: String) -> String? {
        if name.hasSuffix(".xml") { return String(name.dropLast(4)) + ".json" }
        if name.contains("/json/"), !name.hasSuffix("_expected.json") {
            return String(name.dropLast(5)) + "_expected.json"
        }
        return nil
    }

    private static func expectations(_ feed: [String: Any], _ file: String) -> [Expectation] {
        var found = values(of: feed, file, .feed).filter { $0.field == .title || $0.field == .link }
        let items = (feed["items"] ?? feed["entries"]) as? [[String: Any]] ?? []
        for (index, item) in items.enumerated() { found += values(of: item, file, .entry(index)) }
        return found
    }

    private static func values(
        of object: [String: Any], _ file: String, _ subject: Expectation.Subject
    ) -> [Expectation] {
        var found: [Expectation] = []
        func add(_ field: Expectation.Field, _ value: Expectation.Value?) {
            guard let value else { return }
            found.append(Expectation(file: file, subject: subject, field: field, value: value))
        }
        add(.title, text(object["title"]))
        add(.link, text(object["link"] ?? object["home_page_url"] ?? object["url"]) ?? alternate(object["links"]))
        add(.id, identifier(object["guid"] ?? object["id"]))
        let published = object["publishedParsed"] ?? object["pubDateParsed"] ?? object["date_published"]
        add(.published, moment(published))
        add(.updated, moment(object["updatedParsed"] ?? object["date_modified"]))
        return found
    }

    private static func text(_ value: Any?) -> Expectation.Value? {
        (value as? String).flatMap { $0.isEmpty ? nil : .text([$0]) }
    }

    private static func identifier(_ value: Any?) -> Expectation.Value? {
        if let object = value as? [String: Any] { return text(object["value"]) }
        return text(value)
    }

    private static func moment(_ value: Any?) -> Expectation.Value? {
        (value as? String).flatMap(SuiteDate.moment).map { .moment($0) }
    }

    /// The first link of an Atom feed that is the page itself.
    private static func alternate(_ value: Any?) -> Expectation.Value? {
        let links = value as? [[String: Any]] ?? []
        let pages = links.filter { ($0["rel"] as? String ?? "alternate") == "alternate" }
        return text(pages.first?["href"])
    }
}
