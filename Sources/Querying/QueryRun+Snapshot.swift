public import EventModel

extension QueryRun {
    /// Places of the matching events in a snapshot, in the order of arrival; nil when `shouldStop` said so.
    ///
    /// `shouldStop` is asked once a chunk, so that the next key ends a search that nobody waits for any more.
    public mutating func places(in snapshot: ModelSnapshot, shouldStop: () -> Bool = { false }) -> [Int]? {
        var places: [Int] = []
        for (number, chunk) in snapshot.chunks.enumerated() {
            if shouldStop() { return nil }
            let first = number * EventLog.chunkSize
            for place in self.places(in: chunk, revisedBy: snapshot) { places.append(first + Int(place)) }
        }
        let first = snapshot.chunks.count * EventLog.chunkSize
        for (offset, row) in snapshot.tail.enumerated() where matches(row) { places.append(first + offset) }
        return places
    }

    private mutating func places(in chunk: EventChunk, revisedBy snapshot: ModelSnapshot) -> [Int32] {
        let all = (0..<Int32(chunk.count)).map { $0 }
        let sealed = places(of: query.expression, in: chunk, among: all)
        let revised = snapshot.revisedPlaces(of: chunk)
        if revised.isEmpty { return sealed }
        let matching = revised.filter { matches(chunk[$0], revisedBy: snapshot) }.map { Int32($0) }
        return PlaceList.union(PlaceList.difference(sealed, revised.map { Int32($0) }), matching)
    }

    private mutating func matches(_ member: EventChunk.Member, revisedBy snapshot: ModelSnapshot) -> Bool {
        snapshot.revision(of: member.key).map { matches($0) } ?? false
    }

    /// The places among `candidates` of which the expression holds.
    private mutating func places(
        of expression: QueryExpression, in chunk: EventChunk, among candidates: [Int32]
    ) -> [Int32] {
        switch expression {
        case .all(let parts):
            // Long texts first: one pass over all bytes leaves few events for the rest.
            let inOrder = parts.sorted { $0.textLength > $1.textLength }
            return inOrder.reduce(candidates) { places(of: $1, in: chunk, among: $0) }
        case .any(let parts):
            var found: [Int32] = []
            for part in parts {
                let rest = PlaceList.difference(candidates, found)
                found = PlaceList.union(found, places(of: part, in: chunk, among: rest))
            }
            return found
        case .not(let part):
            return PlaceList.difference(candidates, places(of: part, in: chunk, among: candidates))
        case .test(.text(let needle)) where candidates.count * 4 > chunk.count:
            let found = chunk.places(of: needle.count) { ByteSearch.offset(of: needle, in: $0) }
            return PlaceList.intersection(found.map { Int32($0) }, candidates)
        case .test(let test):
            return candidates.filter { holds(test, for: chunk[Int($0)]) }
        }
    }
}

extension QueryExpression {
    /// Bytes of the text that this is; 0 when it is something else.
    fileprivate var textLength: Int {
        if case .test(.text(let needle)) = self { needle.count } else { 0 }
    }
}
