import EventModel

/// Where in a snapshot's chunks an event stands, by its key.
struct KeyPlaces: Sendable {
    private var chunks: [EventChunk] = []
    private var firstKey: Int64 = 0
    /// By the distance from `firstKey`; −1 where there is none. Keys of one archive lie close together.
    private var places: [Int32] = []
    /// Where keys lie far apart.
    private var sparse: [Int64: Int32] = [:]

    mutating func follow(_ chunks: [EventChunk]) {
        if self.chunks.count == chunks.count, zip(self.chunks, chunks).allSatisfy({ $0 === $1 }) { return }
        self = KeyPlaces(chunks)
    }

    init() {}

    private init(_ chunks: [EventChunk]) {
        self.chunks = chunks
        let count = chunks.count * EventLog.chunkSize
        let least = chunks.compactMap(\.leastKey).min()?.number ?? 0
        let greatest = chunks.compactMap(\.greatestKey).max()?.number ?? 0
        let (span, overflow) = greatest.subtractingReportingOverflow(least)
        firstKey = least
        if !overflow, span < 4 * count { places = Array(repeating: -1, count: Int(span) + 1) }
        for (number, chunk) in chunks.enumerated() {
            for index in 0..<chunk.count {
                put(chunk.key(at: index).number, Int32(clamping: number * EventLog.chunkSize + index))
            }
        }
    }

    func place(of key: EventKey) -> Int? {
        if places.isEmpty { return sparse[key.number].map(Int.init) }
        let (distance, overflow) = key.number.subtractingReportingOverflow(firstKey)
        guard !overflow, distance >= 0, distance < places.count else { return nil }
        let place = places[Int(distance)]
        return place < 0 ? nil : Int(place)
    }

    private mutating func put(_ key: Int64, _ place: Int32) {
        if places.isEmpty { sparse[key] = place } else { places[Int(key - firstKey)] = place }
    }
}
