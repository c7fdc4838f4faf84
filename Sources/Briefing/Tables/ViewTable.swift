public import EventModel

/// A view as a table: what every format is written from.
public struct ViewTable: Hashable, Sendable {
    public enum Cell: Hashable, Sendable {
        case text(String)
        case number(Double)
        case integer(Int)
        case none
    }

    public var view: ViewName
    public var title: String
    public var asOf: Timestamp
    public var columns: [String]
    public var rows: [[Cell]]
    /// What the reader has to know of the figures: what is withheld and why, where data end.
    public var notes: [String]

    public init(
        view: ViewName, title: String, asOf: Timestamp, columns: [String], rows: [[Cell]], notes: [String] = []
    ) {
        self.view = view
        self.title = title
        self.asOf = asOf
        self.columns = columns
        self.rows = rows
        self.notes = notes
    }
}

extension ViewTable.Cell {
    /// As people read it: at most three decimals, a dash for nothing.
    var words: String {
        switch self {
        case .text(let text): return text
        case .integer(let number): return String(number)
        case .number(let number):
            let thousandths = (number * 1000).rounded() / 1000
            return thousandths == thousandths.rounded() ? String(Int(thousandths)) : String(thousandths)
        case .none: return "-"
        }
    }

    static func optional(_ text: String?) -> Self { text.map(Self.text) ?? .none }
    static func optional(_ number: Int?) -> Self { number.map(Self.integer) ?? .none }
    /// Rounded to thousandths, so that the last bits of a sum never reach a reader.
    static func optional(_ number: Double?) -> Self {
        number.map { .number(($0 * 1000).rounded() / 1000) } ?? .none
    }
}
