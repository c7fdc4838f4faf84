import Foundation
import Testing

@Suite(.serialized) struct HeadlessQueryTests {
    private func desk() throws -> TestDesk {
        let desk = try TestDesk()
        try PreparedArchive.samples.get().write(to: desk.archive)
        return desk
    }

    @Test func text_isALineForEachEvent_newestFirst() throws {
        let desk = try desk()
        let outcome = try desk.program.run(["query"] + desk.options)
        #expect(outcome.status == 0)
        let titles = [Samples.gas, Samples.navigation, Samples.veto, Samples.patrol]
        #expect(zip(outcome.lines, titles).allSatisfy { $0.hasSuffix($1) } && outcome.lines.count == 4)
    }

    @Test func json_isOneEventALine() throws {
        let desk = try desk()
        let outcome = try desk.program.run(["query", "pipeline", "--format", "json"] + desk.options)
        let event = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let report = try #require(event["report"] as? [String: Any])
        #expect(report["title"] as? String == Samples.gas && report["url"] as? String == "https://feeds.example/gas")
        #expect(event["dimensions"] as? [String] == ["economic"])
    }

    @Test func csv_andMarkdown_haveAHeadAndARow() throws {
        let desk = try desk()
        let csv = try desk.program.run(["query", "lang:ru", "--format", "csv"] + desk.options)
        #expect(csv.lines.count == 2 && csv.lines[0].hasPrefix("key,published,known,source"))
        #expect(csv.lines[1].contains(",moscow,RUS,ru,BOTH,COOPERATE,military,\(Samples.patrol)"))
        let markdown = try desk.program.run(["query", "lang:ru", "--format", "markdown"] + desk.options)
        #expect(markdown.lines.count == 3 && markdown.lines[1].hasPrefix("|---|"))
        #expect(markdown.lines[2].contains("| \(Samples.patrol) |"))
    }

    @Test func count_andLimit_andTimes() throws {
        let desk = try desk()
        func output(_ arguments: String...) throws -> String {
            try desk.program.run(["query"] + arguments + desk.options).output
        }
        #expect(try output("--count") == "4\n")
        // The archive was laid down some while ago in a long run.
        let age = try minutesSinceNewest(desk)
        #expect(try output("--count", "--since", "\(age + 5) min ago") == "1\n")
        #expect(try output("--count", "--until", "\(age + 15)m") == "2\n")
        #expect(try output("--limit", "1").hasSuffix("\(Samples.gas)\n"))
        #expect(try output("--count", "-pipeline side:third").isEmpty == false)
    }

    private func minutesSinceNewest(_ desk: TestDesk) throws -> Int {
        let line = try desk.program.run(["query", "--limit", "1", "--format", "json"] + desk.options).output
        let event = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        let written = try #require((event["report"] as? [String: Any])?["publishedAt"] as? String)
        let published = try #require(ISO8601DateFormatter().date(from: written))
        return Int(Date().timeIntervalSince(published) / 60)
    }

    @Test func counting_knowsFromWhomToWhom() throws {
        let desk = try desk()
        let reports = #"{"id":"9","title":"Russia ships gas to China"}"# + "\n"
        _ = try desk.program.run(["import"] + desk.options, input: reports)
        let counts = try desk.program.run(["query", "--count-by", "from,to", "--format", "csv"] + desk.options)
        #expect(counts.lines.first == "from,to,count" && counts.lines.contains("RUS,CHN,1"), "\(counts.output)")
        #expect(counts.lines.contains { $0.hasPrefix("-,-,") })
    }

    @Test func archiveThatIsNotThere_isExit1_andSaysWhatMakesOne() throws {
        let desk = try TestDesk()
        let outcome = try desk.program.run(["query", "x"] + desk.options)
        #expect(outcome.status == 1 && outcome.errors.contains("`bilat watch` begins one"))
    }

    @Test func importing_twice_changesNothing() throws {
        let desk = try TestDesk()
        let feed = desk.home.appendingPathComponent("feed.xml")
        try FeedItem.rss(Samples.feeds.flatMap(\.1), now: desk.now).write(to: feed, atomically: true, encoding: .utf8)
        let reports = try desk.program.run("parse", feed.path).output
        #expect(reports.split(separator: "\n").count == 4)
        let first = try desk.program.run(["import"] + desk.options, input: reports)
        #expect(first.status == 0 && first.errors.contains("4 new events, 0 revised"), "\(first.errors)")
        let before = try desk.program.run(["query", "--format", "json"] + desk.options).output
        let second = try desk.program.run(["import"] + desk.options, input: reports)
        #expect(second.errors.contains("0 new events, 0 revised"), "\(second.errors)")
        #expect(second.errors.contains("an earlier run read 4 lines of it"), "\(second.errors)")
        let again = try desk.program.run(["import", "--again"] + desk.options, input: reports)
        #expect(again.errors.contains("0 new events, 0 revised") && again.errors.contains("4 known already"))
        #expect(try desk.program.run(["query", "--format", "json"] + desk.options).output == before)
    }

    @Test(arguments: [
        ("economic", Samples.gas), ("military", Samples.patrol), ("diplomatic", Samples.veto),
        ("tech", Samples.navigation),
    ])
    func dimension_findsItsEvent(_ dimension: String, _ title: String) throws {
        let desk = try desk()
        let lines = try desk.program.run(["query", "dim:\(dimension)"] + desk.options).lines
        #expect(lines.count == 1 && lines[0].hasSuffix(title), "\(lines)")
    }

    @Test func countBy_countsUnderEachValue() throws {
        let desk = try desk()
        func output(_ arguments: String...) throws -> String {
            try desk.program.run(["query"] + arguments + desk.options).output
        }
        #expect(
            try output("--count-by", "lang")
                == """
                lang  count
                zh        2
                en        1
                ru        1

                """)
        #expect(
            try output("--count-by", "lang,side", "--format", "csv")
                == "lang,side,count\r\nzh,CHN,2\r\nen,third,1\r\nru,RUS,1\r\n")
        #expect(
            try output("lang:ru", "--count-by", "lang", "--format", "json")
                == "{\"schema\":1,\"lang\":\"ru\",\"count\":1}\n")
        #expect(try output("lang:ru", "--count-by", "year", "--format", "markdown").hasSuffix("| 1 |\n"))
    }

    @Test func histogram_drawsEveryPeriod() throws {
        let desk = try desk()
        let drawn = try desk.program.run(["query", "--histogram", "year", "--ascii"] + desk.options)
        #expect(drawn.lines.count >= 1 && drawn.lines.allSatisfy { $0.contains("#") || $0.hasSuffix(" 0") })
        let table = try desk.program.run(["query", "--histogram", "day", "--format", "csv"] + desk.options)
        #expect(table.output.hasPrefix("day,count\r\n"))
    }

    @Test func sort_andLimit_areInThisOrder() throws {
        let desk = try desk()
        let outcome = try desk.program.run(["query", "--sort", "lang", "--limit", "1"] + desk.options)
        #expect(outcome.lines.count == 1 && outcome.lines[0].hasSuffix(Samples.gas))
        let last = try desk.program.run(["query", "--sort", "-lang", "--limit", "2"] + desk.options)
        #expect(last.lines.count == 2 && last.lines[1].hasSuffix(Samples.veto))
    }

    @Test func savedView_isAskedByName() throws {
        let desk = try desk()
        try desk.writeSettings("views:\n  - {name: pipes, filter: pipeline OR patrol}\n")
        let outcome = try desk.program.run(["query", "@pipes"] + desk.options)
        #expect(outcome.lines.count == 1 && outcome.lines[0].hasSuffix(Samples.gas), "\(outcome.errors)")
    }

    @Test func settings_areChecked_withPlaces() throws {
        let desk = try desk()
        try desk.writeSettings("them: dark\nviews:\n  - name: pipes\n    filter: gas dmi:tech\n    key: j\n")
        let outcome = try desk.program.run("--check-config")
        #expect(outcome.status == 2)
        #expect(outcome.output.contains("config.yaml:1:1: config.yaml has no key “them”; did you mean “theme”?"))
        try desk.writeSettings("views:\n  - name: pipes\n    filter: gas dmi:tech\n    key: j\nzone: Mars/Base\n")
        let second = try desk.program.run("--check-config").output
        #expect(second.contains("config.yaml:3:17: “gas dmi:tech”: no field “dmi”; did you mean “dim”?"), "\(second)")
        #expect(second.contains("config.yaml:4:10: the key “j” is taken by down"), "\(second)")
        #expect(second.contains("config.yaml:5:7: zone: “Mars/Base” is no time zone"), "\(second)")
        try desk.writeSettings("theme: light\nzone: Europe/Moscow\n")
        #expect(try desk.program.run("--check-config").status == 0)
    }
}
