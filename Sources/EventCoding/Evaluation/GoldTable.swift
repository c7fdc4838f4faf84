/// A table of labelled items: TAB-separated with a header line, labels parted by `|`.
public struct GoldTable: Sendable {
    public var items: [GoldItem]

    /// What is wrong with a table, and where.
    public struct Mistake: Error, Hashable, Sendable, CustomStringConvertible {
        public var file: String
        public var line: Int
        public var words: String

        public var description: String { "\(file):\(line): \(words)" }
    }

    static let columns = ["id", "date", "text", "dyad", "direction", "dims", "root", "quad", "polarity", "rhetoric"]

    /// Reads `text`; `file` is named in mistakes.
    public init(_ text: String, file: String) throws(Mistake) {
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        guard let header = lines.first?.split(separator: "\t").map(String.init), header.starts(with: Self.columns)
        else {
            throw Mistake(
                file: file, line: 1,
                words: "the header has to begin with the columns \(Self.columns.joined(separator: " "))")
        }
        let hasRegister = header.count > 10 && header[10] == "register"
        items = []
        for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count >= (hasRegister ? 11 : 10) else {
                throw Mistake(file: file, line: index + 1, words: "\(fields.count) columns instead of \(header.count)")
            }
            items.append(GoldItem(fields, hasRegister: hasRegister))
        }
    }
}

extension GoldItem {
    fileprivate init(_ fields: [String], hasRegister: Bool) {
        func labels(_ place: Int) -> [String] { fields[place].split(separator: "|").map(String.init) }
        self.init(
            id: fields[0], date: fields[1], text: fields[2], dyad: labels(3), direction: labels(4), dims: labels(5),
            root: labels(6), quad: labels(7), polarity: labels(8), rhetoric: labels(9),
            register: hasRegister ? labels(10) : [])
    }
}
