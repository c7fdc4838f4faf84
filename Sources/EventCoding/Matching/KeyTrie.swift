/// The tree of all keys, its states numbered breadth first.
struct KeyTrie {
    struct Branch {
        var letter: UInt8
        var state: Int32
    }

    /// By state.
    private(set) var children: [[Branch]] = []
    /// Numbers of the keys that end in a state.
    private(set) var keys: [[Int32]] = []
    /// States of at most `rowDepth` letters.
    private(set) var rowCount = 0

    init(keys: [[UInt8]], classes: [UInt8], rowDepth: Int) {
        // Sorted keys share their beginnings side by side: a state is a range of them.
        let order = keys.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
        var ranges = [0..<order.count]
        var depth = 0
        while !ranges.isEmpty {
            var next: [Range<Int>] = []
            let offset = children.count + ranges.count
            for range in ranges { add(range, depth, order, keys, classes, offset, &next) }
            if depth <= rowDepth { rowCount = children.count }
            ranges = next
            depth += 1
        }
    }

    private mutating func add(
        _ range: Range<Int>, _ depth: Int, _ order: [Int], _ words: [[UInt8]], _ classes: [UInt8], _ offset: Int,
        _ next: inout [Range<Int>]
    ) {
        var own: [Int32] = []
        var branches: [Branch] = []
        var place = range.lowerBound
        while place < range.upperBound, words[order[place]].count == depth {
            own.append(Int32(order[place]))
            place += 1
        }
        while place < range.upperBound {
            let byte = words[order[place]][depth]
            let start = place
            while place < range.upperBound, words[order[place]][depth] == byte { place += 1 }
            branches.append(Branch(letter: classes[Int(byte)], state: Int32(offset + next.count)))
            next.append(start..<place)
        }
        children.append(branches)
        keys.append(own)
    }
}
