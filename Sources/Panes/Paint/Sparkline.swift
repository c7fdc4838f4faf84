/// Counts as a line of small bars.
enum Sparkline {
    /// Braille shows two counts a column, ASCII one; the newest stand at the right end.
    static func text(_ counts: [Int], columns: Int, isAscii: Bool) -> String {
        let shown = Array(counts.suffix(columns * (isAscii ? 1 : 2)))
        let highest = shown.max() ?? 0
        guard highest > 0 else { return "" }
        return isAscii ? ascii(shown, highest: highest) : braille(shown, highest: highest)
    }

    /// Bars from 0 to `levels`; what is not nothing shows at least the lowest.
    private static func level(_ count: Int, highest: Int, levels: Int) -> Int {
        count <= 0 ? 0 : max(1, min(levels, (count * levels + highest / 2) / highest))
    }

    private static func ascii(_ counts: [Int], highest: Int) -> String {
        let bars = Array("_.:-=+*#")
        return String(counts.map { bars[level($0, highest: highest, levels: bars.count - 1)] })
    }

    private static func braille(_ counts: [Int], highest: Int) -> String {
        // Dots from the bottom: 7 3 2 1 on the left, 8 6 5 4 on the right. An empty day keeps its lowest dot.
        let left: [UInt32] = [0x40, 0x40, 0x44, 0x46, 0x47]
        let right: [UInt32] = [0x80, 0x80, 0xA0, 0xB0, 0xB8]
        let even = counts.count.isMultiple(of: 2) ? counts : [0] + counts
        var text = ""
        for index in stride(from: 0, to: even.count, by: 2) {
            let a = left[level(even[index], highest: highest, levels: 4)]
            let b = right[level(even[index + 1], highest: highest, levels: 4)]
            if let scalar = Unicode.Scalar(0x2800 + a + b) { text.unicodeScalars.append(scalar) }
        }
        return text
    }
}
