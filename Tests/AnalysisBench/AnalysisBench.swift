import Analysis
import EventModel

/// What the views cost on a million events of ten years: `analysis-bench [COUNT]`.
@main
struct AnalysisBench {
    static func main() {
        let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
        let dossier = InventedEvents.dossier
        let snapshot = InventedEvents.snapshot(count)
        var ledger = RelationLedger(dossier: dossier)
        let build = milliseconds {
            for chunk in snapshot.chunks { for place in 0..<chunk.count { ledger.add(chunk[place]) } }
            for row in snapshot.tail { ledger.add(row) }
        }
        let material = RelationState.Material(dossier: dossier)
        var signals = 0
        let first = milliseconds {
            signals = RelationState(&ledger, material: material, now: InventedEvents.now).signals.count
        }
        let again = milliseconds {
            signals = RelationState(&ledger, material: material, now: InventedEvents.now).signals.count
        }
        ledger.add(InventedEvents.row(Int64(count) + 1, at: InventedEvents.now, story: "new", random: 7))
        let after = milliseconds {
            signals = RelationState(&ledger, material: material, now: InventedEvents.now).signals.count
        }
        print(
            "events \(count): ledger \(build) ms; state first \(first) ms, again \(again) ms, after one more event \(after) ms; \(signals) signals"
        )
        let chart = milliseconds { _ = ledger.points(of: .deeds, days: 3650, now: InventedEvents.now) }
        let oneSide = milliseconds { _ = ledger.points(of: .deeds, days: 3650, sides: .third, now: InventedEvents.now) }
        let evidence = milliseconds {
            _ = LineEvidence(ledger.stories, line: .deeds, now: InventedEvents.now)
        }
        print("chart of ten years \(chart) ms, of one side only \(oneSide) ms, evidence \(evidence) ms")
    }

    private static func milliseconds(_ body: () -> Void) -> Int {
        let start = ContinuousClock.now
        body()
        let (seconds, atto) = (ContinuousClock.now - start).components
        return Int(seconds) * 1000 + Int(atto / 1_000_000_000_000_000)
    }
}
