import EventModel

/// The sealed rows that the lists show, a bit each.
struct AdmittedPlaces {
    private var words: [UInt64] = []

    init(_ sealed: SealedRows, _ search: RequestedSearch) {
        words.reserveCapacity(sealed.traits.count / 64)
        for number in sealed.chunks.indices { words += search.admitted(of: sealed, chunk: number).words }
    }

    mutating func leaveOut(_ place: Int) {
        words[place >> 6] &= ~(1 << UInt64(place & 63))
    }

    func contains(_ place: Int) -> Bool {
        words[place >> 6] & (1 << UInt64(place & 63)) != 0
    }
}
