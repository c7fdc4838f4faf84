/// A table of labelled headline pairs, TAB-separated: `year score same a b` with that header, or `label a b` with or
/// without one, where −1 is another happening, 0 the same told otherwise and 1 the same told alike.
public struct PairTable: Sendable {
    public var pairs: [HeadlinePair] = []

    /// What is wrong with a table, and where.
    public struct Mistake: Error, Hashable, Sendable, CustomStringConvertible {
        public var file: String
        public var line: Int
        public var words: String

        public var description: String { "\(file):\(line): \(words)" }
    }

    private enum Form {
        case scored, labelled

        var columns: Int { self == .scored ? 5 : 3 }
    }

    private static let scoredHeader = "year\tscore\tsame\ta\tb"
    private static let labelledHeader = "label\ta\tb"

    /// Whether `text` begins as such a table does.
    public static func isTable(_ text: String) -> Bool {
        form(of: firstLine(of: text)) != nil
    }

    /// Reads `text`; `file` is named in mistakes.
    public init(_ text: String, file: String) throws(Mistake) {
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        guard let form = Self.form(of: Self.firstLine(of: text)) else {
            throw Mistake(
                file: file, line: 1, words: "a table of pairs has the columns year score same a b, or label a b")
        }
        for (index, line) in lines.enumerated() where !line.isEmpty {
            if index == 0, line == Self.scoredHeader || line == Self.labelledHeader { continue }
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == form.columns else {
                throw Mistake(
                    file: file, line: index + 1, words: "\(fields.count) columns instead of \(form.columns)")
            }
            guard let isSame = Self.isSame(fields[form == .scored ? 2 : 0], form) else {
                let wanted = form == .scored ? "0 or 1" : "-1, 0 or 1"
                throw Mistake(file: file, line: index + 1, words: "a label is \(wanted)")
            }
            pairs.append(
                HeadlinePair(first: fields[form.columns - 2], second: fields[form.columns - 1], isSame: isSame))
        }
    }

    private static func firstLine(of text: String) -> Substring {
        text.prefix { $0 != "\n" && $0 != "\r\n" }
    }

    private static func form(of line: Substring) -> Form? {
        if line == scoredHeader { return .scored }
        if line == labelledHeader { return .labelled }
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        return fields.count == 3 && isSame(String(fields[0]), .labelled) != nil ? .labelled : nil
    }

    private static func isSame(_ label: String, _ form: Form) -> Bool? {
        switch (form, label) {
        case (.scored, "1"), (.labelled, "0"), (.labelled, "1"): true
        case (.scored, "0"), (.labelled, "-1"): false
        default: nil
        }
    }
}
