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

    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    /// Hands over every place in ascending order.
    func forEach(_ body: (Int) -> Void) {
        for (number, word) in words.enumerated() where word != 0 {
            var left = word
            while left != 0 {
                body(number << 6 | left.trailingZeroBitCount)
                left &= left - 1
            }
        }
    }

    func contains(_ place: Int) -> Bool {
        words[place >> 6] & (1 << UInt64(place & 63)) != 0
    }
}
