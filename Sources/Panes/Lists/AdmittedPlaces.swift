import EventModel

/// The sealed rows that the lists show, a bit each.
struct AdmittedPlaces {
    private var chunks: [ChunkPlaces] = []

    init(_ sealed: SealedRows, _ search: RequestedSearch) {
        for (number, chunk) in sealed.chunks.enumerated() {
            let matches = search.matches(inChunk: number)
            let first = number * EventLog.chunkSize
            chunks.append(
                chunk.places.filter { index in
                    search.admits(sealed.traits[first + index], isMatch: matches?.contains(index) ?? true)
                })
        }
    }

    mutating func leaveOut(_ place: Int) {
        chunks[place / EventLog.chunkSize].remove(place % EventLog.chunkSize)
    }

    func contains(_ place: Int) -> Bool {
        chunks[place / EventLog.chunkSize].contains(place % EventLog.chunkSize)
    }
}
