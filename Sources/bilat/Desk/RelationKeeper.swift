import Analysis
import EventModel

/// Keeps the ledger of a desk's model and carries it on by what is new, so that a view of a million events opens at
/// once.
nonisolated struct RelationKeeper {
    private var dossier: Dossier?
    private(set) var ledger: RelationLedger?
    /// Rows of the model that are in the ledger.
    private var seen = 0
    /// Rows as they are in the ledger, where they are not their sealed chunk's own.
    private var loose: [Int: EventRow] = [:]

    /// Reads at most `limit` more rows; true when the ledger is that of the snapshot.
    mutating func advance(to snapshot: ModelSnapshot, dossier: Dossier, limit: Int) -> Bool {
        if self.dossier != dossier || snapshot.count < seen || ledger == nil { begin(dossier) }
        guard var ledger else { return true }
        self.ledger = nil  // So that it grows in place.
        let end = min(snapshot.count, seen + limit)
        for place in seen..<end { add(place, of: snapshot, to: &ledger) }
        seen = end
        if seen == snapshot.count { layRevisions(of: snapshot, over: &ledger) }
        self.ledger = ledger
        return seen == snapshot.count
    }

    private mutating func begin(_ dossier: Dossier) {
        self.dossier = dossier
        ledger = RelationLedger(dossier: dossier)
        seen = 0
        loose = [:]
    }

    private mutating func add(_ place: Int, of snapshot: ModelSnapshot, to ledger: inout RelationLedger) {
        if place < snapshot.sealedCount, snapshot.revision(at: place) == nil {
            ledger.add(snapshot.chunks[place / EventLog.chunkSize][place % EventLog.chunkSize])
        } else {
            let row = snapshot.row(at: place)
            ledger.add(row)
            loose[place] = row
        }
    }

    private mutating func layRevisions(of snapshot: ModelSnapshot, over ledger: inout RelationLedger) {
        for place in Set(loose.keys).union(snapshot.revisedPlaces).sorted() {
            let row = snapshot.row(at: place)
            let isSealed = place < snapshot.sealedCount
            let old =
                loose[place]
                ?? (isSealed ? snapshot.chunks[place / EventLog.chunkSize].row(at: place % EventLog.chunkSize) : row)
            if old != row { ledger.revise(row, from: old) }
            loose[place] = isSealed && snapshot.revision(at: place) == nil ? nil : row
        }
    }

    /// Does something with the ledger in place.
    mutating func withLedger<Answer>(_ body: (inout RelationLedger) -> Answer) -> Answer? {
        guard var ledger else { return nil }
        self.ledger = nil
        defer { self.ledger = ledger }
        return body(&ledger)
    }
}
