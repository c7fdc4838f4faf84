/// Numbers names that repeat over and over.
struct NameTable: Sendable {
    private(set) var names: [String] = []
    private var numbers: [String: UInt32] = [:]

    /// The number of a name, given out at its first use.
    mutating func number(of name: String) -> UInt32 {
        if let number = numbers[name] { return number }
        let number = UInt32(names.count)
        numbers[name] = number
        names.append(name)
        return number
    }

    /// Drops what only adding needs.
    mutating func seal() {
        numbers = [:]
    }
}
