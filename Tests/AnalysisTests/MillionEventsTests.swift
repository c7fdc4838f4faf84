import Analysis
import EventModel
import Glibc
import Testing

/// Costs on a million events; runs where `BILAT_BENCH` is set, in a release build.
@Suite(.enabled(if: getenv("BILAT_BENCH") != nil)) struct MillionEventsTests {
    static func milliseconds(_ body: () -> Void) -> Int {
        let start = ContinuousClock.now
        body()
        let (seconds, atto) = (ContinuousClock.now - start).components
        return Int(seconds) * 1000 + Int(atto / 1_000_000_000_000_000)
    }

    /// Ten years with 274 events a day, a third of them within the dyad's stories of some three reports.
    static func snapshot(_ count: Int) -> ModelSnapshot {
        var log = EventLog(dyad: dyad)
        var random = SeededRandom(seed: 1)
        var page: [EventRow] = []
        let topics = ["oil", "drills", "summit", "trade", "payments", "patrols", "ai", "space"]
        for place in 0..<count {
            let isDyad = random.unit() < 0.5
            page.append(
                row(
                    Int64(place) + 1, at: noon.advanced(by: -Int64(count - place) * 315), source: "w\(place % 100)",
                    side: ["RUS", "CHN", "third"][Int(random.unit() * 3)], relevance: isDyad ? .dyad : .context,
                    direction: [.both, toBeijing, toMoscow][Int(random.unit() * 3)],
                    dimensions: [RelationDimension.allCases[Int(random.unit() * 4)]],
                    root: EventRoot.allCases[Int(random.unit() * 17)], polarity: Int(random.unit() * 5) - 2,
                    target: random.unit() < 0.1 ? "USA" : nil, topics: [topics[Int(random.unit() * 8)]],
                    confidence: random.unit(), modality: random.unit() < 0.2 ? .planned : .done,
                    story: "source/story-\(place / 12)-\(place % 4)",
                    title: "Russia and China hold talks on deliveries of gas and oil, says ministry \(place)"))
            if page.count == 4096 {
                log.append(page)
                page.removeAll(keepingCapacity: true)
            }
        }
        log.append(page)
        return log.snapshot
    }

    @Test func viewsOfAMillionEvents_openWithinThirdOfASecond() {
        let dossier = MeetingBoardTests.dossier
        let snapshot = Self.snapshot(1_000_000)
        var ledger = RelationLedger(dossier: dossier)
        let build = Self.milliseconds {
            for chunk in snapshot.chunks { for place in 0..<chunk.count { ledger.add(chunk[place]) } }
            for row in snapshot.tail { ledger.add(row) }
        }
        let material = RelationState.Material(dossier: dossier)
        var state: RelationState?
        let first = Self.milliseconds { state = RelationState(&ledger, material: material, now: noon) }
        let again = Self.milliseconds { state = RelationState(&ledger, material: material, now: noon) }
        ledger.add(row(2_000_000))
        let after = Self.milliseconds { state = RelationState(&ledger, material: material, now: noon) }
        print("1e6 events: ledger \(build) ms, first state \(first) ms, again \(again) ms, after one more \(after) ms")
        #expect(state != nil)
        #expect(again <= 300)
        #expect(after <= 300)
    }
}
