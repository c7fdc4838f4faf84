/// Which of 512 places the hashes of a list fall into: enough to say how many two lists share at the most.
struct HashMarks: Sendable {
    private var marks = SIMD8<UInt64>.zero
    private var markCount = 0

    init() {}

    init(_ hashes: [UInt32]) {
        for hash in hashes { marks[Int(hash >> 6 & 7)] |= 1 << UInt64(hash & 63) }
        markCount = Self.count(marks)
    }

    /// `count` and `otherCount` are the sizes of the lists, which have no repetition. Of several members under one mark all
    /// may be shared.
    func mostShared(with other: HashMarks, count: Int, otherCount: Int) -> Int {
        let common = Self.count(marks & other.marks)
        return min(common + min(count - markCount, otherCount - other.markCount), count, otherCount)
    }

    private static func count(_ marks: SIMD8<UInt64>) -> Int {
        var count = 0
        for lane in 0..<8 { count &+= marks[lane].nonzeroBitCount }
        return count
    }
}
