public import EventModel

/// A report as a line of JSON, read fast where the line is plain.
public struct ReportLine {
    private var fields = ReportFields()

    /// Nil for a line that is not plain: escapes by number, other kinds of values, a mistake. Such a line is to be read
    /// by a whole JSON reader, which also says what is wrong with it.
    public init?(_ bytes: ArraySlice<UInt8>) {
        var fields = ReportFields()
        let isPlain = bytes.withUnsafeBufferPointer { buffer in
            var line = JSONLine(buffer)
            return line.members { name, value in
                switch value {
                case .null: true
                case .text(let text): fields.set(name, to: text)
                // Numbers and the like are passed over where no field of a report bears that name.
                case .other: !ReportFields.names.contains(name)
                }
            }
        }
        guard isPlain, fields.title != nil else { return nil }
        self.fields = fields
    }

    /// The whole report; `fallbackID` and `source` stand in where the line has none.
    public func report(fallbackID: String, source: String, now: Timestamp) -> Report {
        fields.report(fallbackID: fallbackID, source: source, now: now)
    }
}
