/// One number a row, or none: numbers repeat, so each is kept once, exactly, because the archive answers the same
/// comparisons.
struct NumberColumn: Sendable {
    /// 0 where there is none, else one more than the place of the value.
    private let places: [UInt16]
    private let values: [Double]

    /// At most as many rows as a chunk has, so that the places fit into 16 bits.
    init(_ numbers: [Double?]) {
        var known: [UInt64: UInt16] = [:]
        var values: [Double] = []
        places = numbers.map { number in
            guard let number else { return 0 }
            if let place = known[number.bitPattern] { return place }
            values.append(number)
            known[number.bitPattern] = UInt16(values.count)
            return UInt16(values.count)
        }
        self.values = values
    }

    subscript(index: Int) -> Double? {
        places[index] == 0 ? nil : values[Int(places[index]) - 1]
    }
}
