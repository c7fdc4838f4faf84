import EventModel
import Panes

extension Sample {
    static let items: [Item] =
        economic + military + diplomatic + tech + around
        + (1...20).map { day in
            let date = day < 10 ? "0\(day)" : String(day)
            return Item(
                time: "2026-11-\(date)T09:00:00Z", source: "tass-en",
                title: "Trade turnover figures of day \(day) published",
                direction: .both, dimensions: [RelationDimension.allCases[day % 4]], root: .statement, topics: ["trade"]
            )
        }

    private static let economic = [
        Item(
            time: "2026-11-24T15:28:00Z", source: "tass-en",
            title: "Gazprom and CNPC agree on the price formula for Power of Siberia 2",
            direction: forward, dimensions: [.economic], root: .agree, topics: ["gas"], regions: ["arctic"]),
        Item(
            time: "2026-11-24T14:51:00Z", source: "xinhua-zh", title: "中俄东线天然气管道累计供气量突破一千亿立方米",
            direction: .both, dimensions: [.economic], root: .cooperate, topics: ["gas", "trade"]),
        Item(
            time: "2026-11-24T13:07:00Z", source: "interfax-ru",
            title: "Банки КНР ужесточили проверку платежей из России",
            direction: backward, dimensions: [.economic], root: .reject, topics: ["payments"], hasPublicationTime: false
        ),
        Item(
            time: "2026-11-23T10:15:00Z", source: "reuters-world",
            title: "China's imports of Russian crude hit a record in October, customs data show",
            direction: backward, dimensions: [.economic], root: .cooperate, topics: ["trade"]),
        Item(
            time: "2026-11-23T08:00:00Z", source: "xinhua-zh", title: "中俄文化年闭幕式在哈尔滨举行", direction: .both,
            dimensions: [.economic], root: .consult, topics: ["culture"], isRoutine: true),
        Item(
            time: "2026-11-23T07:00:00Z", source: "tass-en",
            title: "Officials exchange greetings on the trade forum's opening",
            direction: .both, dimensions: [.economic], root: .statement, topics: ["culture"], isRoutine: true),
    ]

    private static let military = [
        Item(
            time: "2026-11-24T14:02:00Z", source: "mod-cn", title: "中俄两军组织实施第十次联合空中战略巡航", direction: .both,
            dimensions: [.military], root: .cooperate, topics: ["patrol"], regions: ["japan-sea"], target: "JPN"),
        Item(
            time: "2026-11-24T12:40:00Z", source: "reuters-world",
            title: "Japan scrambles jets as Russian and Chinese bombers fly together",
            direction: .both, dimensions: [.military], root: .mobilize, topics: ["patrol"], regions: ["japan-sea"],
            target: "JPN"),
        Item(
            time: "2026-11-22T09:30:00Z", source: "kremlin-ru",
            title: "Министры обороны России и Китая обсудили совместные учения",
            direction: .both, dimensions: [.military], root: .consult, topics: ["drill"]),
    ]

    private static let diplomatic = [
        Item(
            time: "2026-11-24T15:05:00Z", source: "kremlin-ru",
            title: "Путин: партнёрство России и Китая не имеет границ и не направлено против третьих стран",
            direction: forward, dimensions: [.diplomatic], root: .support, topics: ["summit"], phrases: ["no-limits"]),
        Item(
            time: "2026-11-24T11:00:00Z", source: "fmprc-zh", title: "外交部：中俄新时代全面战略协作伙伴关系不是结盟",
            direction: backward, dimensions: [.diplomatic], root: .statement, topics: ["summit"],
            phrases: ["comprehensive", "not-alliance"]),
        Item(
            time: "2026-11-24T09:12:00Z", source: "reuters-world",
            title: "Russia and China veto UN resolution on shipping",
            direction: .both, dimensions: [.diplomatic], root: .reject, topics: ["un"], target: "USA"),
    ]

    private static let tech = [
        Item(
            time: "2026-11-24T10:44:00Z", source: "tass-en",
            title: "Roscosmos and CNSA sign the plan of the lunar station's power plant",
            direction: .both, dimensions: [.tech], root: .agree, topics: ["space"]),
        Item(
            time: "2026-11-21T06:20:00Z", source: "nikkei-asia",
            title: "Chinese chip-equipment makers quietly cut supplies to Russia",
            direction: backward, dimensions: [.tech], root: .sanction, topics: ["chips"]),
    ]

    private static let around = [
        Item(
            time: "2026-11-24T13:30:00Z", source: "reuters-world",
            title: "G7 ministers prepare new measures against shadow fleets",
            direction: .undirected, dimensions: [.economic], root: .threaten, relevance: .context),
        Item(
            time: "2026-11-24T08:15:00Z", source: "nikkei-asia", title: "NATO chief names China a decisive enabler",
            direction: .undirected, dimensions: [.diplomatic], root: .accuse, relevance: .context),
    ]
}
