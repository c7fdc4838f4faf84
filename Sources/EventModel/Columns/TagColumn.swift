/// Short lists of names, one a row: each name and each list kept once, rows hold numbers of lists.
struct TagColumn: Sendable {
    private var numbers: [UInt16] = []
    private var lists = ListTable()
    private var names = ByteColumn()

    /// At most as many rows as a chunk has, so that the numbers fit into 16 bits.
    init(_ values: [[String]]) {
        var table = NameTable()
        var known: [[String]: UInt16] = [:]
        for tags in values {
            if let number = known[tags] {
                numbers.append(number)
                continue
            }
            let number = UInt16(known.count)
            known[tags] = number
            numbers.append(number)
            lists.append(tags.map { table.number(of: $0) })
        }
        names = table.column
    }

    subscript(index: Int) -> [String] {
        lists[Int(numbers[index])].map { String(decoding: names[Int($0)], as: UTF8.self) }
    }

    func isEmpty(at index: Int) -> Bool { lists[Int(numbers[index])].isEmpty }

    /// The places of which some tag is wanted; each name is asked about once.
    func places(where isWanted: (String) -> Bool) -> ChunkPlaces {
        let wantedNames = (0..<names.count).map { isWanted(String(decoding: names[$0], as: UTF8.self)) }
        var places = ChunkPlaces()
        guard wantedNames.contains(true) else { return places }
        let wanted = (0..<lists.count).map { lists[$0].contains { wantedNames[Int($0)] } }
        for (place, number) in numbers.enumerated() where wanted[Int(number)] { places.insert(place) }
        return places
    }
}

/// Lists of numbers in one buffer.
private struct ListTable: Sendable {
    private var members: [UInt32] = []
    private var ends: [UInt32] = []

    var count: Int { ends.count }

    mutating func append(_ list: [UInt32]) {
        members += list
        ends.append(UInt32(members.count))
    }

    subscript(index: Int) -> ArraySlice<UInt32> {
        members[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
    }
}
