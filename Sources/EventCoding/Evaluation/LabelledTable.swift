/// A file of labelled material, known by its header line: items of the dyad, sentences with given actors, or the tables
/// of other coders that only training reads.
public struct LabelledTable: Sendable {
    public var items: [GoldItem] = []
    public var spans: [SpanItem] = []

    /// Reads `text`; `file` is named in mistakes.
    public init(_ text: String, file: String) throws(GoldTable.Mistake) {
        let header = text.prefix { $0 != "\n" && $0 != "\r\n" }
        switch header {
        case "quad\troot\tsource\ttarget\tsentence": spans = try Self.rows(text, file, columns: 5).map(Self.spanItem)
        case "penta\tsentence": spans = try Self.rows(text, file, columns: 2).map(Self.quadItem)
        case "file\tid\tcategory\tsource\ttarget\tevent\ttext":
            spans = try Self.rows(text, file, columns: 7).compactMap(Self.codedItem)
        case "event,mode,title": spans = Self.templates(text)
        default: items = try GoldTable(text, file: file).items
        }
    }

    private static func rows(_ text: String, _ file: String, columns: Int) throws(GoldTable.Mistake) -> [[String]] {
        var rows: [[String]] = []
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == columns else {
                throw GoldTable.Mistake(
                    file: file, line: index + 1, words: "\(fields.count) columns instead of \(columns)")
            }
            rows.append(fields)
        }
        return rows
    }

    private static func spanItem(_ row: [String]) -> SpanItem {
        SpanItem(sentence: row[4], source: row[2], target: row[3], root: row[1], quad: row[0])
    }

    private static func quadItem(_ row: [String]) -> SpanItem {
        SpanItem(sentence: row[1], source: "", target: "", root: nil, quad: row[0])
    }

    /// PETRARCH's unit records carry a CAMEO code, whose first two digits give the root.
    private static func codedItem(_ row: [String]) -> SpanItem? {
        guard let pair = CameoRoots.spanLabels(of: row[5]) else { return nil }
        return SpanItem(sentence: row[6], source: "", target: "", root: pair.root, quad: pair.quad)
    }

    /// Lines of `event,mode,title`, the title in quotation marks where it holds a comma.
    private static func templates(_ text: String) -> [SpanItem] {
        text.split { $0 == "\n" || $0 == "\r\n" }.dropFirst().compactMap { line in
            let fields = line.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 3, let quad = CameoRoots.quad(ofSpanRoot: fields[0]) else { return nil }
            let title = fields[2].filter { $0 != "\"" }
            return SpanItem(
                sentence: title, source: "{country_1}", target: "{country_2}", root: CameoRoots.spanRoot(fields[0]),
                quad: quad)
        }
    }
}
