/// Numbers names that repeat over and over.
struct NameTable {
    /// The names by their numbers.
    private(set) var column = ByteColumn()
    private var numbers: [String: UInt32] = [:]

    /// The number of a name, given out at its first use.
    mutating func number(of name: String) -> UInt32 {
        if let number = numbers[name] { return number }
        let number = UInt32(column.count)
        numbers[name] = number
        column.append(name.utf8)
        return number
    }
}
