import EventModel
import Foundation

/// Prints a histogram: bars for people, a table for programs.
nonisolated struct HistogramPrinting {
    let format: TableFormat
    let isAscii: Bool

    func print(_ histogram: Histogram) {
        let bars = histogram.bars
        switch format {
        case .text: draw(bars)
        case .json:
            for bar in bars {
                var json = JSONWriter()
                json.object { json in
                    json.member("schema", RecordSchema.number)
                    json.member("period", bar.label)
                    json.member("count", bar.count)
                }
                json.endLine()
                StandardOutput.write(json.bytes)
            }
        case .csv, .markdown:
            let table = TextTable(format: format)
            StandardOutput.write(Array((table.head([histogram.period.rawValue, "count"]) ?? "").utf8))
            for bar in bars { StandardOutput.write(Array(table.line([bar.label, String(bar.count)]).utf8)) }
        }
    }

    private func draw(_ bars: [(label: String, count: Int)]) {
        let highest = bars.map(\.count).max() ?? 0
        let figures = String(highest).count
        for bar in bars {
            let count = String(bar.count)
            let blanks = String(repeating: " ", count: figures - count.count)
            let width = max(10, columns - bar.label.count - figures - 3)
            let drawn = Histogram.bar(bar.count, highest: highest, width: width, isAscii: isAscii)
            StandardOutput.writeLine("\(bar.label) \(blanks)\(count)\(drawn.isEmpty ? "" : " " + drawn)")
        }
    }

    /// As the shell says, else 80.
    private var columns: Int {
        ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }.map { max(20, min(400, $0)) } ?? 80
    }
}
