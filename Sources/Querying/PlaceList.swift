/// Set algebra of places in a chunk, as lists in ascending order without repetition.
enum PlaceList {
    static func difference(_ left: [Int32], _ right: [Int32]) -> [Int32] {
        if right.isEmpty { return left }
        var position = 0
        return left.filter { place in
            while position < right.count, right[position] < place { position += 1 }
            return position == right.count || right[position] != place
        }
    }

    static func intersection(_ left: [Int32], _ right: [Int32]) -> [Int32] {
        var position = 0
        return left.filter { place in
            while position < right.count, right[position] < place { position += 1 }
            return position < right.count && right[position] == place
        }
    }

    static func union(_ left: [Int32], _ right: [Int32]) -> [Int32] {
        if left.isEmpty { return right }
        var union: [Int32] = []
        union.reserveCapacity(left.count + right.count)
        var position = 0
        for place in left {
            while position < right.count, right[position] < place {
                union.append(right[position])
                position += 1
            }
            if position < right.count, right[position] == place { position += 1 }
            union.append(place)
        }
        union.append(contentsOf: right[position...])
        return union
    }
}
