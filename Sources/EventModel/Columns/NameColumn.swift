/// One name a row, or none: each name kept once, rows hold numbers.
struct NameColumn: Sendable {
    /// 0 where there is none, else one more than the place of the name.
    private var numbers: [UInt16] = []
    private var names = ByteColumn()

    /// At most as many rows as a chunk has, so that the numbers fit into 16 bits.
    init(_ values: [String?]) {
        var table = NameTable()
        numbers = values.map { value in value.map { UInt16(table.number(of: $0) + 1) } ?? 0 }
        names = table.column
    }

    subscript(index: Int) -> String? {
        let number = numbers[index]
        return number == 0 ? nil : name(Int(number) - 1)
    }

    /// The places whose name is wanted; each name is asked about once.
    func places(where isWanted: (String) -> Bool) -> ChunkPlaces {
        var wanted = [false]
        for place in 0..<names.count { wanted.append(isWanted(name(place))) }
        var places = ChunkPlaces()
        guard wanted.contains(true) else { return places }
        for (place, number) in numbers.enumerated() where wanted[Int(number)] { places.insert(place) }
        return places
    }

    private func name(_ place: Int) -> String { String(decoding: names[place], as: UTF8.self) }
}
