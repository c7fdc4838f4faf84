import EventModel
import Foundation
import Testing

/// Signals and what `is:burst` means, without a screen: the same answer everywhere.
@Suite(.serialized) struct SignalsWithoutScreenTests {
    private static let openings = [
        "Russia and China sign agreement on", "Moscow and Beijing begin joint work on",
        "Chinese banks refuse payments from Russia for", "China suspends purchases from Russia of",
        "Russia delivers to China", "Russian and Chinese ministers discuss",
    ]
    private static let things = [
        "gas deliveries", "coal trade", "yuan payments", "grain shipments", "timber exports", "rail freight",
        "nuclear fuel", "oil pipelines", "soybean imports", "fertiliser supply", "copper ore", "aluminium plants",
        "port terminals", "insurance rules",
    ]
    private static let places = [
        "Harbin", "Kazan", "Khabarovsk", "Shanghai", "Tianjin", "Vladivostok", "Geneva", "Astana", "Irkutsk", "Chita",
        "Dalian",
    ]

    private static func report(_ id: String, _ title: String, _ language: String, at moment: Timestamp) -> String {
        let report = Report(
            id: id, source: "world", title: title, summary: "", url: "https://feeds.example/\(id)", publishedAt: moment,
            fetchedAt: moment, language: language)
        var json = JSONWriter()
        report.write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// A story a day for a hundred days, then a hundred and fifty reports in a day.
    private static func burst(until now: Timestamp) -> String {
        let quiet = (4...110).reversed().map { now.advanced(by: -Int64($0) * 86_400) }
        let loud = (0..<154).map { now.advanced(by: -Int64(154 - $0) * 480 - 1800) }
        return (quiet + loud).enumerated().map { number, moment in
            let title =
                "\(openings[number % openings.count]) \(things[number % things.count]) in "
                + places[number % places.count]
            return report("b\(number)", title, "en", at: moment)
        }.joined(separator: "\n")
    }

    @Test func burst_isTheSameInQueryAndShow_andKnownToAWatch() throws {
        let desk = try TestDesk()
        _ = try desk.program.run(["import"] + desk.options, input: Self.burst(until: desk.now))
        let shown = try desk.program.run(["show", "signals", "--format", "json"] + desk.options)
        let table = try #require(JSONSerialization.jsonObject(with: Data(shown.output.utf8)) as? [String: Any])
        let rows = try #require(table["rows"] as? [[Any]]).filter { $0.first as? String == "burst" }
        let events = rows.compactMap { $0.compactMap { $0 as? Int }.first }
        let found = try #require(
            Int(
                try desk.program.run(["query", "is:burst", "--count"] + desk.options).output.trimmingCharacters(
                    in: .whitespacesAndNewlines)))
        #expect(found > 100)
        #expect(events.max() ?? 0 <= found && found <= events.reduce(0, +))
        // What comes now belongs to the burst as soon as it is printed.
        let watched = try desk.program.run(["watch", "--once", "--filter", "is:burst"] + desk.options)
        #expect(watched.lines.contains { $0.hasSuffix(Samples.gas) })
        let past = try desk.program.run(["query", "is:burst", "--count", "--as-of", "5d"] + desk.options)
        #expect(past.output == "0\n")
    }

    @Test func quietArchive_hasNoBurst() throws {
        let desk = try TestDesk()
        let watched = try desk.program.run(["watch", "--once", "--filter", "is:burst"] + desk.options)
        #expect(watched.output.isEmpty)
        #expect(try desk.program.run(["query", "--count"] + desk.options).output != "0\n")
    }

    @Test func signal_isPrintedBehindTheEventThatBringsItUp_once() throws {
        let desk = try TestDesk()
        let before = Self.report("before", Samples.patrol, "ru", at: desk.now.advanced(by: -220 * 86_400))
        _ = try desk.program.run(["import"] + desk.options, input: before)
        let lines = try desk.collected().lines
        let event = try #require(lines.firstIndex { $0.hasSuffix(Samples.patrol) })
        let signal = try #require(lines.firstIndex { $0.contains(" signal   first R+C COOPERATE patrols") })
        #expect(event < signal)
        #expect(try !desk.collected().lines.contains { $0.contains(" signal ") })
    }
}
