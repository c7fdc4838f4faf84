/// Adds up, per member of the window, what a new one has in common with it; used over and over without being cleared.
struct CandidateScores: Sendable {
    /// So many are compared closely.
    private static let most = 10
    /// A candidate has at least this part of what the best one has.
    private static let leastShare: Float = 0.3

    private var scores: [Float]
    /// In which round a score was last set.
    private var rounds: [UInt32]
    private var round: UInt32 = 0
    private var touched: [Int32] = []

    /// `capacity` is a power of two, or 0.
    init(capacity: Int) {
        scores = [Float](repeating: 0, count: capacity)
        rounds = [UInt32](repeating: 0, count: capacity)
    }

    mutating func begin() {
        round &+= 1
        touched.removeAll(keepingCapacity: true)
    }

    mutating func add(_ weight: Float, to serial: Int32) {
        let place = Int(serial) & (scores.count - 1)
        if rounds[place] == round {
            scores[place] += weight
        } else {
            (scores[place], rounds[place]) = (weight, round)
            touched.append(serial)
        }
    }

    /// Numbers of the best, the best first, of equals the newest.
    var best: [Int32] {
        var best: [(serial: Int32, score: Float)] = []
        best.reserveCapacity(Self.most + 1)
        for serial in touched {
            let score = scores[Int(serial) & (scores.count - 1)]
            if best.count == Self.most, let last = best.last, (score, serial) < (last.score, last.serial) { continue }
            let place = best.firstIndex { ($0.score, $0.serial) < (score, serial) } ?? best.endIndex
            best.insert((serial, score), at: place)
            if best.count > Self.most { best.removeLast() }
        }
        let least = (best.first?.score ?? 0) * Self.leastShare
        return best.filter { $0.score >= least }.map(\.serial)
    }
}
