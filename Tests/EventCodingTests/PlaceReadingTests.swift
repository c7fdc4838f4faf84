import EventModel
import Testing

@testable import EventCoding

@Suite struct PlaceReadingTests {
    private func event(_ title: String) -> CodedEvent {
        var dossier = PairDossier.dossier
        dossier.regions = [
            WorldRegion(
                id: "sea-of-japan", label: "Sea of Japan",
                terms: ["Sea of Japan", "Японск* мор*", "日本海"].map { Term(language: "*", text: $0) })
        ]
        let report = Report(id: "1", source: "s", title: title, fetchedAt: Timestamp(seconds: 1_790_000_000))
        return Coder(dossier: dossier, models: nil)
            .coded(report, source: nil, knownAt: report.fetchedAt, knownBy: .observed)
    }

    @Test(arguments: [
        ("Putin meets Xi Jinping in Beijing", "Beijing"), ("Путин встретился с Си Цзиньпином в Пекине", "Beijing"),
        ("习近平在莫斯科会见普京", "Moscow"), ("Joint patrol of Russia and China in Sea of Japan", "Sea of Japan"),
        ("Россия и Китай провели учения в Японском море", "Sea of Japan"), ("中俄在日本海举行联合军演", "Sea of Japan"),
    ])
    func place_isNamedAsTheDeskShowsIt(pair: (String, String)) {
        #expect(event(pair.0).place == pair.1)
    }

    @Test(arguments: ["Russia signs a contract with China", "Поставки из России в Китай выросли", "中俄签署协议"])
    func place_isNil_whereNoneIsStated(title: String) {
        #expect(event(title).place == nil)
    }

    @Test func sea_isNoActOfTheStateItIsNamedAfter() {
        #expect(event("Russia and China hold joint drills in Sea of Japan").target == nil)
    }

    @Test(arguments: [
        "Russian and Chinese bombers fly joint patrol over Sea of Japan",
        "Россия и Китай провели совместное патрулирование над Японским морем",
    ])
    func patrolOfASea_isShownToTheStateItIsNamedAfter(title: String) {
        #expect(event(title).target == "JPN")
    }
}
