/// A byte-level Aho–Corasick automaton (Aho and Corasick, 1975) in one table of transitions by classes of bytes.
struct PatternAutomaton: Sendable {
    /// Class of each byte; 0 for bytes of no key.
    private var classes = [UInt8](repeating: 0, count: 256)
    private var classCount = 1
    /// `state * classCount + class` → state.
    private var transitions: [Int32] = []
    /// The keys that end in a state, its suffixes' included: `found[ends[state]..<ends[state + 1]]`.
    private var ends: [Int32] = []
    private var found: [Int32] = []

    init(keys: [[UInt8]]) {
        number(bytesOf: keys)
        var own = insert(keys)
        linkSuffixes(&own)
        ends = [0]
        ends.reserveCapacity(own.count + 1)
        for keys in own {
            found.append(contentsOf: keys)
            ends.append(Int32(found.count))
        }
    }

    /// Calls `report` with the number of each key and the place behind each of its occurrences.
    func scan(_ text: UnsafeBufferPointer<UInt8>, report: (_ key: Int, _ end: Int) -> Void) {
        transitions.withUnsafeBufferPointer { transitions in
            classes.withUnsafeBufferPointer { classes in
                ends.withUnsafeBufferPointer { ends in
                    var state = 0
                    for position in 0..<text.count {
                        state = Int(transitions[state &* classCount &+ Int(classes[Int(text[position])])])
                        let first = ends[state]
                        let last = ends[state + 1]
                        guard first != last else { continue }
                        for place in Int(first)..<Int(last) { report(Int(found[place]), position + 1) }
                    }
                }
            }
        }
    }

    private mutating func number(bytesOf keys: [[UInt8]]) {
        var isUsed = [Bool](repeating: false, count: 256)
        for key in keys { for byte in key { isUsed[Int(byte)] = true } }
        for byte in 0..<256 where isUsed[byte] && classCount < 255 {
            classes[byte] = UInt8(classCount)
            classCount += 1
        }
    }

    /// Builds the trie; a missing branch is −1. Returns the keys that end in each state.
    private mutating func insert(_ keys: [[UInt8]]) -> [[Int32]] {
        transitions = Array(repeating: -1, count: classCount)
        var own: [[Int32]] = [[]]
        for (number, key) in keys.enumerated() {
            var state = 0
            for byte in key {
                let slot = state * classCount + Int(classes[Int(byte)])
                if transitions[slot] < 0 {
                    transitions[slot] = Int32(own.count)
                    own.append([])
                    transitions.append(contentsOf: repeatElement(-1, count: classCount))
                }
                state = Int(transitions[slot])
            }
            own[state].append(Int32(number))
        }
        return own
    }

    /// Breadth first: each missing branch becomes that of the longest proper suffix.
    private mutating func linkSuffixes(_ own: inout [[Int32]]) {
        var suffixes = [Int32](repeating: 0, count: own.count)
        var queue: [Int32] = []
        queue.reserveCapacity(own.count)
        for slot in 0..<classCount {
            if transitions[slot] < 0 { transitions[slot] = 0 } else { queue.append(transitions[slot]) }
        }
        var next = 0
        while next < queue.count {
            let state = Int(queue[next])
            next += 1
            let suffix = Int(suffixes[state])
            own[state].append(contentsOf: own[suffix])
            for slot in 0..<classCount {
                let child = transitions[state * classCount + slot]
                let other = transitions[suffix * classCount + slot]
                if child < 0 {
                    transitions[state * classCount + slot] = other
                } else {
                    suffixes[Int(child)] = other
                    queue.append(child)
                }
            }
        }
    }
}
