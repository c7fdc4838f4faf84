/// A byte-level Aho–Corasick automaton (Aho and Corasick, 1975).
///
/// The states near the root, in which a scan spends nearly all its time, have a whole row of transitions; the others
/// keep only their few branches and fall back to their longest suffix, so that tens of thousands of words fit into a few
/// megabytes.
struct PatternAutomaton: Sendable {
    /// Class of each byte; 0 for bytes of no key.
    private var classes = [UInt8](repeating: 0, count: 256)
    private var classCount = 1
    /// Rows of the states below `rowCount`: `state * classCount + class` → state.
    private var rows: [Int32] = []
    private var rowCount = 0
    /// Branches of the other states: those of `state` are `branchStarts[state - rowCount]..<branchStarts[… + 1]`.
    private var branchStarts: [Int32] = []
    private var branchClasses: [UInt8] = []
    private var branchStates: [Int32] = []
    /// The state of the longest proper suffix.
    private var suffixes: [Int32] = []
    /// The keys that end in a state, its suffixes' included: `found[ends[state]..<ends[state + 1]]`.
    private var ends: [Int32] = []
    private var found: [Int32] = []

    /// Letters from the root up to which states have rows; a Chinese or Cyrillic character is up to three of them.
    private static let rowDepth = 3

    init(keys: [[UInt8]]) {
        number(bytesOf: keys)
        let trie = KeyTrie(keys: keys, classes: classes, rowDepth: Self.rowDepth)
        rowCount = trie.rowCount
        branchStarts.reserveCapacity(trie.children.count - rowCount + 1)
        link(trie)
    }

    /// Calls `report` with the number of each key and the place behind each of its occurrences.
    func scan(_ text: UnsafeBufferPointer<UInt8>, report: (_ key: Int, _ end: Int) -> Void) {
        classes.withUnsafeBufferPointer { classes in
            ends.withUnsafeBufferPointer { ends in
                var state = 0
                for position in 0..<text.count {
                    state = next(state, classes[Int(text[position])])
                    let first = ends[state]
                    let last = ends[state &+ 1]
                    guard first != last else { continue }
                    for place in Int(first)..<Int(last) { report(Int(found[place]), position + 1) }
                }
            }
        }
    }

    @inline(__always)
    private func next(_ start: Int, _ letter: UInt8) -> Int {
        var state = start
        while state >= rowCount {
            var place = Int(branchStarts[state &- rowCount])
            let end = Int(branchStarts[state &- rowCount &+ 1])
            while place < end {
                if branchClasses[place] == letter { return Int(branchStates[place]) }
                place &+= 1
            }
            state = Int(suffixes[state])
        }
        return Int(rows[state &* classCount &+ Int(letter)])
    }

    private mutating func number(bytesOf keys: [[UInt8]]) {
        var isUsed = [Bool](repeating: false, count: 256)
        for key in keys { for byte in key { isUsed[Int(byte)] = true } }
        for byte in 0..<256 where isUsed[byte] && classCount < 255 {
            classes[byte] = UInt8(classCount)
            classCount += 1
        }
    }

    /// Breadth first: suffixes, rows and the keys found in each state. States are numbered by depth, so that a suffix
    /// always stands before the state it belongs to.
    private mutating func link(_ trie: KeyTrie) {
        suffixes = [Int32](repeating: 0, count: trie.children.count)
        rows = [Int32](repeating: 0, count: rowCount * classCount)
        ends = [0]
        ends.reserveCapacity(trie.children.count + 1)
        branchStarts = [0]
        for state in 0..<trie.children.count {
            let suffix = Int(suffixes[state])
            for branch in trie.children[state] {
                suffixes[Int(branch.state)] = state == 0 ? 0 : Int32(next(suffix, branch.letter))
            }
            if state < rowCount { fillRow(state, suffix, trie.children[state]) } else { append(trie.children[state]) }
            found.append(contentsOf: trie.keys[state])
            if state > 0 { found.append(contentsOf: found[Int(ends[suffix])..<Int(ends[suffix + 1])]) }
            ends.append(Int32(found.count))
        }
    }

    private mutating func fillRow(_ state: Int, _ suffix: Int, _ children: [KeyTrie.Branch]) {
        if state > 0 {
            for slot in 0..<classCount { rows[state * classCount + slot] = rows[suffix * classCount + slot] }
        }
        for branch in children { rows[state * classCount + Int(branch.letter)] = branch.state }
    }

    private mutating func append(_ children: [KeyTrie.Branch]) {
        for branch in children {
            branchClasses.append(branch.letter)
            branchStates.append(branch.state)
        }
        branchStarts.append(Int32(branchClasses.count))
    }
}
