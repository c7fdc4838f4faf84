public import EventModel

/// A report as a line of JSON, read fast where the line is plain; also one inside a coded event, as `bilat query` prints it.
public struct ReportLine {
    private var fields = ReportFields()
    /// Who made the coded event the report stands in; nil for a mere report.
    public private(set) var coder: String?

    /// Nil for a line that is not plain: escapes by number, other kinds of values, a mistake. Such a line is to be read
    /// by a whole JSON reader, which also says what is wrong with it.
    public init?(_ bytes: ArraySlice<UInt8>) {
        var (fields, coder) = (ReportFields(), String?.none)
        let isPlain = bytes.withUnsafeBufferPointer { buffer in
            var line = JSONLine(buffer)
            return line.members { name, value in
                switch (name, value) {
                case ("report", .object(let report)): return Self.read(report, into: &fields)
                case ("coder", .text(let name)): coder = name
                default: return Self.set(name, value, in: &fields)
                }
                return true
            }
        }
        guard isPlain, fields.title != nil else { return nil }
        self.fields = fields
        self.coder = coder
    }

    private static func read(_ report: UnsafeBufferPointer<UInt8>, into fields: inout ReportFields) -> Bool {
        var line = JSONLine(report)
        return line.members { set($0, $1, in: &fields) }
    }

    private static func set(_ name: String, _ value: JSONLine.Value, in fields: inout ReportFields) -> Bool {
        switch value {
        case .null: true
        case .text(let text): fields.set(name, to: text)
        // Numbers and the like are passed over where no field of a report bears that name.
        case .object, .other: !ReportFields.names.contains(name)
        }
    }

    /// The whole report; `fallbackID` and `source` stand in where the line has none.
    public func report(fallbackID: String, source: String, now: Timestamp) -> Report {
        fields.report(fallbackID: fallbackID, source: source, now: now)
    }
}
