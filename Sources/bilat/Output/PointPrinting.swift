import EventModel

/// Prints values of a series, the newest last.
nonisolated struct PointPrinting {
    let format: TableFormat

    func print(_ points: some Sequence<SeriesPoint>) {
        switch format {
        case .json:
            var json = JSONWriter()
            for point in points {
                point.write(to: &json)
                json.endLine()
            }
            StandardOutput.write(json.bytes)
        case .text: for point in points { StandardOutput.writeLine(fields(of: point).joined(separator: "  ")) }
        case .csv:
            StandardOutput.writeLine(Self.names.joined(separator: ","))
            for point in points { StandardOutput.writeLine(fields(of: point).joined(separator: ",")) }
        case .markdown:
            StandardOutput.writeLine("| \(Self.names.joined(separator: " | ")) |")
            StandardOutput.writeLine("|\(String(repeating: "---|", count: Self.names.count))")
            for point in points { StandardOutput.writeLine("| \(fields(of: point).joined(separator: " | ")) |") }
        }
    }

    private static let names = ["period", "value", "unit", "revision", "source", "knownAt"]

    private func fields(of point: SeriesPoint) -> [String] {
        [point.period, "\(point.value)", point.unit, String(point.revision), point.source, point.knownAt.rfc3339]
    }
}
