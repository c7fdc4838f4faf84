/// Short lists of names, one a row.
struct TagColumn: Sendable {
    private var numbers: [UInt32] = []
    private var ends: [UInt32] = []

    mutating func append(_ tags: [String], names: inout NameTable) {
        for tag in tags { numbers.append(names.number(of: tag)) }
        ends.append(UInt32(numbers.count))
    }

    mutating func append(_ tag: String?, names: inout NameTable) {
        append(tag.map { [$0] } ?? [], names: &names)
    }

    func first(at index: Int, names: NameTable) -> String? {
        let start = index == 0 ? 0 : Int(ends[index - 1])
        return start < Int(ends[index]) ? names.names[Int(numbers[start])] : nil
    }

    func tags(at index: Int, names: NameTable) -> [String] {
        let start = index == 0 ? 0 : Int(ends[index - 1])
        return numbers[start..<Int(ends[index])].map { names.names[Int($0)] }
    }

    func isEmpty(at index: Int) -> Bool {
        (index == 0 ? 0 : ends[index - 1]) == ends[index]
    }
}
