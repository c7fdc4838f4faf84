public import EventModel

extension QueryRun {
    /// Places of the matching events in a snapshot, in the order of arrival; nil when `shouldStop` said so.
    ///
    /// `shouldStop` is asked once a chunk, so that the next key ends a search that nobody waits for any more.
    public mutating func places(in snapshot: ModelSnapshot, shouldStop: () -> Bool = { false }) -> [Int]? {
        var places: [Int] = []
        for (number, chunk) in snapshot.chunks.enumerated() {
            if shouldStop() { return nil }
            add(matchesIn: chunk, of: snapshot, from: number * EventLog.chunkSize, to: &places)
        }
        let first = snapshot.chunks.count * EventLog.chunkSize
        for (offset, row) in snapshot.tail.enumerated() where matches(row) { places.append(first + offset) }
        return places
    }

    private mutating func add(
        matchesIn chunk: EventChunk, of snapshot: ModelSnapshot, from first: Int, to places: inout [Int]
    ) {
        // A text that must be there leaves few events to be asked about; a revised one may have it where its chunk has not.
        if !snapshot.hasRevisions, let needle = query.expression.longestNecessaryText {
            let found = chunk.places(of: needle.count) { ByteSearch.offset(of: needle, in: $0) }
            for index in found where matches(chunk[index]) { places.append(first + index) }
            return
        }
        for index in 0..<chunk.count {
            let isMatch = snapshot.revision(of: chunk[index].key).map { matches($0) } ?? matches(chunk[index])
            if isMatch { places.append(first + index) }
        }
    }
}

extension QueryExpression {
    /// The longest text without which nothing matches.
    fileprivate var longestNecessaryText: [UInt8]? {
        let texts = necessaryTests.compactMap { test in
            switch test {
            case .text(let bytes), .wholeWord(let bytes): bytes
            default: nil
            }
        }
        return texts.max { $0.count < $1.count }
    }
}
