/// Walks two sorted lists without repetition side by side.
enum Shared {
    @inline(__always)
    static func count(_ left: [UInt32], _ right: [UInt32]) -> Int {
        left.withUnsafeBufferPointer { left in
            right.withUnsafeBufferPointer { right in
                var (place, other, count) = (0, 0, 0)
                // Both steps are sums and not branches: which list is ahead cannot be guessed.
                while place < left.count, other < right.count {
                    let (one, two) = (left[place], right[other])
                    count &+= one == two ? 1 : 0
                    place &+= one <= two ? 1 : 0
                    other &+= two <= one ? 1 : 0
                }
                return count
            }
        }
    }

    @inline(__always)
    static func walk(
        _ left: [UInt32], _ right: [UInt32], both: (UInt32) -> Void, onlyLeft: (UInt32) -> Void,
        onlyRight: (UInt32) -> Void
    ) {
        var (place, other) = (0, 0)
        while place < left.count, other < right.count {
            if left[place] == right[other] {
                both(left[place])
                place += 1
                other += 1
            } else if left[place] < right[other] {
                onlyLeft(left[place])
                place += 1
            } else {
                onlyRight(right[other])
                other += 1
            }
        }
        while place < left.count {
            onlyLeft(left[place])
            place += 1
        }
        while other < right.count {
            onlyRight(right[other])
            other += 1
        }
    }
}
