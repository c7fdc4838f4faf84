import TextFolding

/// The tree of all keys, packed so that a walk down touches little memory.
///
/// States are numbered breadth first, so that the branches of one stand side by side. A branch that leads to one key
/// only is no longer followed: the rest of that key is compared at once.
struct KeyTrie: Sendable {
    private struct State {
        /// Branches are the states from here to the next state's `firstBranch`.
        var firstBranch: UInt32
        /// Keys that end here are those of `found` from here to the next state's `firstKey`.
        var firstKey: UInt32
    }

    /// One more than there are.
    private var states: [State] = []
    /// By state: the byte that leads to it.
    private var letters: [UInt8] = [0]
    private var found: [UInt32] = []
    /// By first byte: the state it leads to, 0 for none.
    private var roots = [UInt32](repeating: 0, count: 256)
    /// All keys, one behind the other, and where each begins.
    private var bytes: [UInt8] = []
    private var starts: [UInt32] = [0]

    init(keys: [[UInt8]]) {
        for key in keys {
            bytes += key
            starts.append(UInt32(bytes.count))
        }
        // Sorted keys share their beginnings side by side: a state is a range of them.
        let order = keys.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
        var ranges = [0..<order.count]
        var depth = 0
        while !ranges.isEmpty {
            var next: [Range<Int>] = []
            let offset = states.count + ranges.count
            for range in ranges {
                states.append(State(firstBranch: UInt32(offset + next.count), firstKey: UInt32(found.count)))
                add(range, depth, order, keys, &next)
            }
            ranges = next
            depth += 1
        }
        states.append(State(firstBranch: UInt32(states.count), firstKey: UInt32(found.count)))
        let branches = states.count > 2 ? 1..<Int(states[1].firstBranch) : 0..<0
        for state in branches { roots[Int(letters[state])] = UInt32(state) }
    }

    private mutating func add(
        _ range: Range<Int>, _ depth: Int, _ order: [Int], _ keys: [[UInt8]], _ next: inout [Range<Int>]
    ) {
        var place = range.lowerBound
        while place < range.upperBound, keys[order[place]].count == depth || depth > 0 && range.count == 1 {
            found.append(UInt32(order[place]))
            place += 1
        }
        while place < range.upperBound {
            let byte = keys[order[place]][depth]
            let start = place
            while place < range.upperBound, keys[order[place]][depth] == byte { place += 1 }
            letters.append(byte)
            next.append(start..<place)
        }
    }

    /// Calls `report` with the number of each key that stands at `start` and the place behind it; until it says false.
    @inline(__always)
    func forEachKey(
        at start: Int, in text: UnsafeBufferPointer<UInt8>, report: (_ key: Int, _ end: Int) -> Bool
    ) -> Bool {
        var state = Int(roots[Int(text[start])])
        var place = start &+ 1
        while state != 0 {
            let here = states[state]
            let next = states[state &+ 1]
            for index in Int(here.firstKey)..<Int(next.firstKey) {
                let key = Int(found[index])
                if let end = end(of: key, from: start, read: place, in: text), !report(key, end) { return false }
            }
            guard here.firstBranch != next.firstBranch, place < text.count else { break }
            state = SortedLetters.place(
                of: text[place], in: letters, from: Int(here.firstBranch), to: Int(next.firstBranch))
            place &+= 1
        }
        return true
    }

    /// The end of `key` at `start`, of which all up to `place` is read already; nil where its rest does not stand there.
    @inline(__always)
    private func end(of key: Int, from start: Int, read place: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        let end = start &+ Int(starts[key &+ 1] &- starts[key])
        guard end <= text.count else { return nil }
        var byte = Int(starts[key]) &+ place &- start
        for other in place..<end {
            if text[other] != bytes[byte] { return nil }
            byte &+= 1
        }
        return end
    }
}
