/// Many byte strings in one buffer.
struct ByteColumn: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []

    var count: Int { ends.count }

    /// Makes room for exactly what will be appended.
    mutating func reserve(_ count: Int, bytes byteCount: Int) {
        ends.reserveCapacity(count)
        bytes.reserveCapacity(byteCount)
    }

    mutating func append(_ value: some Collection<UInt8>) {
        bytes.append(contentsOf: value)
        ends.append(UInt32(bytes.count))
    }

    /// A view into the buffer; copies nothing.
    subscript(index: Int) -> ArraySlice<UInt8> {
        bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
    }

    /// Places whose value holds what `find` finds: `length` bytes at the offset it gives, nil when there is none left.
    func places(of length: Int, find: (UnsafeRawBufferPointer) -> Int?) -> ChunkPlaces {
        var places = ChunkPlaces()
        bytes.withUnsafeBytes { all in
            var start = 0
            var place = 0
            while start < all.count, let offset = find(UnsafeRawBufferPointer(rebasing: all[start...])) {
                let hit = start + offset
                while Int(ends[place]) <= hit { place += 1 }
                let end = Int(ends[place])
                if hit + length <= end {
                    places.insert(place)
                    start = end
                } else {
                    start = hit + 1  // The hit lies across two values.
                }
            }
        }
        return places
    }
}
