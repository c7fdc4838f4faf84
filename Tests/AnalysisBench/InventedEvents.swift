import Analysis
import EventModel
import InventedPair
import SeededRandom

/// Ten years of invented events: half of the dyad, in stories of some three reports; half around it.
enum InventedEvents {
    static let now = Timestamp(seconds: 1_795_521_600)

    static let dossier = InventedPair.dossier

    static func snapshot(_ count: Int) -> ModelSnapshot {
        var log = EventLog(dyad: dossier.dyad)
        var random = SeededRandom(seed: 1)
        var page: [EventRow] = []
        for place in 0..<count {
            let at = now.advanced(by: -Int64(count - place) * 315)
            let story = "source/story-\(place / 12)-\(place % 4)"
            page.append(row(Int64(place) + 1, at: at, story: story, random: random.next()))
            if page.count == 4096 {
                log.append(page)
                page.removeAll(keepingCapacity: true)
            }
        }
        log.append(page)
        return log.snapshot
    }

    private static let topics = ["oil", "drills", "summit", "trade", "payments", "patrols", "ai", "space"]

    static func row(_ key: Int64, at: Timestamp, story: String, random: UInt64) -> EventRow {
        func pick<Value>(_ values: [Value], _ shift: UInt64) -> Value {
            values[Int((random >> shift) % UInt64(values.count))]
        }
        let title = "russia and china hold talks on deliveries of gas and oil, says ministry \(key)"
        return EventRow(
            key: EventKey(key), publishedAt: at, knownAt: at, source: "w\(key % 100)",
            side: pick(["RUS", "CHN", "third"], 3), language: "en", relevance: pick([.dyad, .context], 7),
            direction: pick([.both, .directed(from: "RUS", to: "CHN"), .directed(from: "CHN", to: "RUS")], 11),
            dimensions: DimensionSet([pick(RelationDimension.allCases, 17)]), root: pick(EventRoot.allCases, 21),
            quad: .materialCooperation, polarity: pick([-2, -1, 0, 1, 2], 27), register: .act, rhetoric: .unmarked,
            isRoutine: false, target: pick([nil, nil, nil, nil, "USA"], 31), topics: [pick(topics, 35)], phrases: [],
            regions: [], confidence: Double(random % 100) / 100, modality: pick([.done, .done, .done, .planned], 41),
            story: story, title: title, folded: ArraySlice(title.utf8))
    }
}
