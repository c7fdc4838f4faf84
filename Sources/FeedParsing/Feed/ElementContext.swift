/// Values that an element hands down to those inside it: `xml:base` and `xml:lang`.
struct ElementContext {
    private var values: [(depth: Int, value: String)] = []
    private let outermost: String

    init(outermost: String) {
        self.outermost = outermost
    }

    var current: String { values.last?.value ?? outermost }

    /// Whether an element that is open set the current value.
    var isNested: Bool { !values.isEmpty }

    mutating func enter(_ value: String, depth: Int) {
        values.append((depth, value))
    }

    mutating func leave(depth: Int) {
        while let last = values.last, last.depth >= depth { values.removeLast() }
    }
}
