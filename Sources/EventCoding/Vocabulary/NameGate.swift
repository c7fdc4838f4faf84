import EventModel

/// A small matcher of names alone, which lets a report that cannot concern the dyad go by without a full reading.
struct NameGate: Sendable {
    /// What a gate sees; more than one bit may be set.
    struct Sight: OptionSet {
        let rawValue: UInt8

        static let first = Sight(rawValue: 1)
        static let second = Sight(rawValue: 2)
        /// A word for both, or a subject of both.
        static let both = Sight(rawValue: 4)
        /// A third party in conflict with one of the two.
        static let rival = Sight(rawValue: 8)
        /// Something only a full reading can judge: a stop, or a name whose letter case counts.
        static let doubtful = Sight(rawValue: 16)

        /// Whether a full reading is needed to tell what the report is.
        var needsReading: Bool {
            !isDisjoint(with: [.both, .doubtful]) || isSuperset(of: [.first, .second])
                || contains(.rival) && !isDisjoint(with: [.first, .second])
        }
    }

    private let matcher: TermMatcher
    private let sights: [Sight]

    init(_ collection: MeaningCollection, dossier: Dossier, thirds: [String]) {
        let rivals = dossier.parties.both.flatMap { RivalTable.rivals(of: $0.code) }
        var patterns: [TermPattern] = []
        var sights: [Sight] = []
        for (pattern, meanings) in zip(collection.patterns, collection.meanings) {
            var sight = Sight()
            for meaning in meanings {
                switch meaning {
                case .party(let side, _): sight.insert(side == 0 ? .first : .second)
                case .both: sight.insert(.both)
                case .subject(let place): if dossier.subjects[place].isOfDyad { sight.insert(.both) }
                case .third(let place): if rivals.contains(thirds[place]) { sight.insert(.rival) }
                case .stop: sight.insert(.doubtful)
                default: break
                }
            }
            guard !sight.isEmpty else { continue }
            if pattern.exactText != nil { sight.insert(.doubtful) }
            patterns.append(pattern)
            sights.append(sight)
        }
        matcher = TermMatcher(patterns: patterns)
        self.sights = sights
    }

    /// All that is seen, or as much as shows that a full reading is needed.
    func sight(of bytes: [UInt8]) -> Sight {
        var sight = Sight()
        matcher.forEachPattern(in: bytes) { pattern in
            sight.formUnion(sights[pattern])
            return !sight.needsReading
        }
        return sight
    }
}
