import EventModel

/// What is known of an expression over the rows of one chunk, whose summaries are elsewhere: three sets, each in the next.
struct ChunkAnswer: Hashable, Sendable {
    /// The rows that match whatever their summaries hold.
    var surely: ChunkPlaces
    /// The rows that match as far as their titles tell.
    var likely: ChunkPlaces
    /// The rows of which it is not certain that they do not match.
    var possibly: ChunkPlaces

    init(surely: ChunkPlaces, likely: ChunkPlaces, possibly: ChunkPlaces) {
        self.surely = surely
        self.likely = likely
        self.possibly = possibly
    }

    /// An answer that no summary changes.
    init(_ places: ChunkPlaces) {
        self.init(surely: places, likely: places, possibly: places)
    }

    /// The rows that only their summaries decide.
    var undecided: ChunkPlaces { possibly.subtracting(surely) }

    /// Of the rows among `candidates` those that do not match.
    func negated(among candidates: ChunkPlaces) -> ChunkAnswer {
        ChunkAnswer(
            surely: candidates.subtracting(possibly), likely: candidates.subtracting(likely),
            possibly: candidates.subtracting(surely))
    }

    mutating func formIntersection(_ other: ChunkAnswer) {
        surely.formIntersection(other.surely)
        likely.formIntersection(other.likely)
        possibly.formIntersection(other.possibly)
    }

    mutating func formUnion(_ other: ChunkAnswer) {
        surely.formUnion(other.surely)
        likely.formUnion(other.likely)
        possibly.formUnion(other.possibly)
    }

    /// Takes what the whole text of an undecided row says.
    mutating func decide(_ place: Int, matches: Bool) {
        if matches {
            surely.insert(place)
            likely.insert(place)
        } else {
            likely.remove(place)
            possibly.remove(place)
        }
    }

    /// Lets the titles have the last word where no summary could be had.
    mutating func settle() {
        surely = likely
        possibly = likely
    }
}
