public import EventModel

/// A table of reports with comma-separated values (RFC 4180): the head names the fields, as in the JSON of a report.
public struct ReportTable {
    /// What is wrong with a table.
    public struct Mistake: Error, Hashable, Sendable {
        public var words: String
    }

    private let names: [String]

    /// Reads the head; `title` is needed, columns of other names are passed over.
    public init(head: ArraySlice<UInt8>) throws(Mistake) {
        names = CSVRecord(Self.withoutMark(head)).fields.map { $0.trimmed }
        guard names.contains("title") else {
            throw Mistake(
                words: "the first line has to name the columns, “title” among them; it has: "
                    + names.prefix(12).joined(separator: ", "))
        }
    }

    /// The report of a record; empty fields are absent.
    public func report(
        _ record: ArraySlice<UInt8>, fallbackID: String, source: String, now: Timestamp
    ) throws(Mistake) -> Report {
        let values = CSVRecord(record).fields
        guard values.count <= names.count else {
            throw Mistake(words: "\(values.count) fields instead of \(names.count)")
        }
        var fields = ReportFields()
        for (name, value) in zip(names, values) where !value.isEmpty {
            guard fields.set(name, to: value) else {
                throw Mistake(words: "the field “\(name)” cannot be “\(value.prefix(60))”")
            }
        }
        guard fields.title != nil else { throw Mistake(words: "the title is empty") }
        return fields.report(fallbackID: fallbackID, source: source, now: now)
    }

    /// Spreadsheets put a byte order mark before UTF-8.
    private static func withoutMark(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
