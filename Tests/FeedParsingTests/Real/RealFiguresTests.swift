import EventModel
import FeedParsing
import Foundation
import SeededRandom
import Testing

/// Rates and votes as others published them.
@Suite(.enabled(if: SharedTables.isPresent))
struct RealFiguresTests {
    private let yuan = [SeriesReading(series: "cny-rub", match: [.init(field: "CharCode", value: "CNY")])]

    /// Period and value (after division by Nominal) as `grep` shows them in the files.
    @Test(arguments: [
        ("AlekseiTonshin", "2020-08-08", 10.5798), ("DenisTroshin1979", "2024-03-28", 12.7477),
        ("Dumuch", "2020-11-28", 11.5245), ("elbrus-56", "2023-11-02", 12.7052), ("mirek777", "2022-03-15", 18.2218),
    ])
    func rates_areThoseOfTheFile(_ name: String, _ period: String, _ value: Double) throws {
        let bytes = try #require(SharedTables.bytes("exchange/XML_daily-\(name).xml"))
        guard case .series(let points, _) = TableSamples.parse(bytes, as: .bankOfRussia, series: yuan) else {
            Issue.record("no series")
            return
        }
        #expect(points.map(\.period) == [period])
        #expect(points.map { ($0.value * 10_000).rounded() / 10_000 } == [value])
    }

    @Test func fileWithoutDeclarationAndYuan_hasOtherCurrenciesOnly() throws {
        let bytes = try #require(SharedTables.bytes("exchange/XML_daily-DrShiz.xml"))
        let dollar = [SeriesReading(series: "cny-rub", match: [.init(field: "CharCode", value: "USD")])]
        guard case .series(let none, let problems) = TableSamples.parse(bytes, series: yuan),
            case .series(let points, _) = TableSamples.parse(bytes, series: dollar)
        else {
            Issue.record("no series")
            return
        }
        #expect(none == [])
        #expect(problems == [])
        #expect(points.map(\.period) == ["2002-09-21"])
    }

    @Test func programText_isNoRates() throws {
        let bytes = try #require(SharedTables.bytes("exchange/XML_daily-massloveden.xml"))
        guard case .notAFeed(let value) = TableSamples.parse(bytes, as: .bankOfRussia, series: yuan) else {
            Issue.record("read")
            return
        }
        #expect(value.kind == .other)
    }

    private func votes(_ name: String) throws -> [Vote] {
        let bytes = try #require(SharedTables.bytes("votes/\(name)"))
        guard case .votes(let votes, let problems) = TableSamples.parse(bytes) else { return [] }
        #expect(problems == [])
        return votes
    }

    /// 214 rows; Russia or the USSR vetoed in 121, China in 17, both in 14 (a count of the columns by Python's csv).
    @Test func vetoes_areAllThere() throws {
        let votes = try votes("unsc_vetoes_1946_sept2022.csv")
        #expect(votes.count == 214)
        #expect(Set(votes.map(\.id)).count == 214)
        #expect(votes.count { $0.ballots["RUS"] == .no } == 121)
        #expect(votes.count { $0.ballots["CHN"] == .no } == 17)
        #expect(votes.count { $0.ballots["RUS"] == .no && $0.ballots["CHN"] == .no } == 14)
    }

    /// 6,196 roll calls; the column CN has 3,858 yes, 222 no and 452 abstentions, RU 4,258, 906 and 981.
    @Test func rollCalls_areAllThere() throws {
        let votes = try votes("unga_RU_CN_US_votes.csv")
        #expect(votes.count == 6196)
        #expect(Set(votes.map(\.id)).count == 6196)
        let counts = { (entity: String) in
            [Vote.Ballot.yes, .no, .abstain].map { ballot in votes.count { $0.ballots[entity] == ballot } }
        }
        #expect(counts("CHN") == [3858, 222, 452])
        #expect(counts("RUS") == [4258, 906, 981])
        #expect(votes.allSatisfy { $0.outcome == .unstated })
    }

    @Test func prefixes_neverCrash() throws {
        var random = SeededRandom(seed: 11)
        for name in ["exchange/XML_daily-mirek777.xml", "votes/unsc_vetoes_1946_sept2022.csv"] {
            let bytes = try #require(SharedTables.bytes(name))
            for _ in 0..<40 {
                switch TableSamples.parse(bytes.prefix(random.number(below: bytes.count + 1)), series: yuan) {
                case .series(let points, _): #expect(points.count <= 1)
                case .votes(let votes, _): #expect(votes.count <= 214)
                case .notAFeed(let value): #expect(!value.words.isEmpty)
                case .document, .codedTable: Issue.record("\(name) read as something else")
                }
            }
        }
    }
}
