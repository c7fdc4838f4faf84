import EventModel
import Testing

@testable import EventCoding

@Suite struct GoodsReadingTests {
    @Test(arguments: [
        ("Russia now biggest export market for Chinese cars", "CHN>RUS"),
        ("China buys Russian oil at a discount", "RUS>CHN"),
        ("Russia is grappling with an influx of Chinese cars", "CHN>RUS"),
        ("China bans imports of Russian coal", "CHN>RUS"),
    ])
    func goods_flowFromWhereTheyAreMade(pair: (String, String)) {
        let report = Report(id: "1", source: "s", title: pair.0, fetchedAt: Timestamp(seconds: 1_790_000_000))
        let event = Coder(dossier: PairDossier.dossier, models: nil)
            .coded(report, source: nil, knownAt: report.fetchedAt, knownBy: .observed)
        #expect(event.direction.text == pair.1)
    }
}
