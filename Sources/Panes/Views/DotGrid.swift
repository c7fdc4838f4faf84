/// A plot in braille dots, two by four a cell; with ASCII one sign a cell.
struct DotGrid {
    private let width: Int
    private let height: Int
    private let isAscii: Bool
    /// The sign of a dot in ASCII.
    private let sign: Character
    private var dots: [[Bool]]

    init(width: Int, height: Int, isAscii: Bool, sign: Character = "*") {
        self.width = max(0, width)
        self.height = max(0, height)
        self.isAscii = isAscii
        self.sign = sign
        let (columns, rows) = isAscii ? (self.width, self.height) : (self.width * 2, self.height * 4)
        dots = Array(repeating: Array(repeating: false, count: columns), count: rows)
    }

    /// Columns of dots.
    var columns: Int { isAscii ? width : width * 2 }

    /// Draws values over the whole width, joined from column to column; nil leaves a gap, a dotted one leaves gaps
    /// regularly.
    mutating func plot(_ values: [Double?], range: ClosedRange<Double>, isDotted: Bool = false) {
        guard !values.isEmpty, !dots.isEmpty, columns > 0 else { return }
        var before: Int?
        for column in 0..<columns {
            guard let value = values[min(values.count - 1, column * values.count / columns)] else {
                before = nil
                continue
            }
            let row = row(of: value, range)
            if isDotted {
                if column.isMultiple(of: 4) { dots[row][column] = true }
                continue
            }
            let from = before ?? row
            for step in min(from, row)...max(from, row) { dots[step][column] = true }
            before = row
        }
    }

    /// Hatches what lies between a level and the values, thin enough that the line itself stands out.
    mutating func hatch(_ values: [Double?], from level: Double, range: ClosedRange<Double>) {
        guard !values.isEmpty, !dots.isEmpty, !isAscii else { return }
        let base = row(of: level, range)
        for column in stride(from: 0, to: columns, by: 2) {
            guard let value = values[min(values.count - 1, column * values.count / columns)] else { continue }
            let row = row(of: value, range)
            for place in min(base, row)...max(base, row) where place.isMultiple(of: 2) { dots[place][column] = true }
        }
    }

    private func row(of value: Double, _ range: ClosedRange<Double>) -> Int {
        let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
        return Int(((1 - min(1, max(0, share))) * Double(dots.count - 1)).rounded())
    }

    /// The plot as lines of text.
    var rows: [String] {
        if isAscii { return dots.map { String($0.map { $0 ? sign : " " }) } }
        return (0..<height).map { row in
            var text = ""
            for column in 0..<width { text.unicodeScalars.append(cell(row, column)) }
            return text
        }
    }

    private func cell(_ row: Int, _ column: Int) -> Unicode.Scalar {
        // Dots 1 2 3 7 on the left, 4 5 6 8 on the right.
        let bits: [[UInt32]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
        var value: UInt32 = 0x2800
        for y in 0..<4 {
            for x in 0..<2 where dots[row * 4 + y][column * 2 + x] { value += bits[y][x] }
        }
        return value == 0x2800 ? " " : Unicode.Scalar(value) ?? " "
    }
}
