public import EventModel

/// A typed correction: `register=commentary an op-ed`, `speaker="Wang Yi" named in the text`, `irrelevant about Georgia, USA`.
public struct CorrectionLine: Hashable, Sendable {
    public var field: CorrectableField
    public var value: String
    /// Why, in the analyst's words.
    public var reason: String

    /// Reads a typed line; a field or value that cannot be is a mistake in words.
    public init(_ text: String) throws(CorrectionMistake) {
        let line = text.trimmed
        if let rest = Self.rest(of: line, behind: "irrelevant") {
            self.init(field: .relevance, value: Relevance.none.rawValue, reason: rest)
        } else if let rest = Self.rest(of: line, behind: "split") {
            self.init(field: .story, value: "-", reason: rest)
        } else {
            try self.init(setting: line)
        }
        try check()
    }

    private init(field: CorrectableField, value: String, reason: String) {
        self.field = field
        self.value = value
        self.reason = reason
    }

    private init(setting line: String) throws(CorrectionMistake) {
        guard let equals = line.firstIndex(of: "=") else {
            throw CorrectionMistake(
                "write FIELD=VALUE and why, such as register=commentary an op-ed; or: irrelevant, split")
        }
        let behind = line[line.index(after: equals)...]
        let (value, rest) = Self.value(at: behind)
        self.init(
            field: try CorrectableField(named: String(line[..<equals]).trimmed), value: value, reason: rest.trimmed)
    }

    /// A value that the field cannot have, and a correction without its reason, are said before anything is kept.
    private func check() throws(CorrectionMistake) {
        let report = Report(id: "", source: "", title: "", fetchedAt: Timestamp(seconds: 0))
        var probe = CodedEvent(
            report: report, relevance: .dyad, reason: "", coderVersion: "", knownAt: report.fetchedAt,
            knownBy: .observed)
        try field.set(value, in: &probe)
        if reason.isEmpty {
            throw CorrectionMistake("say why, behind the value: it is kept with your name and the time")
        }
    }

    /// Up to the next blank, or what stands between quotes.
    private static func value(at text: Substring) -> (String, String) {
        if text.first == "\"", let end = text.dropFirst().firstIndex(of: "\"") {
            return (String(text[text.index(after: text.startIndex)..<end]), String(text[text.index(after: end)...]))
        }
        let end = text.firstIndex(where: \.isWhitespace) ?? text.endIndex
        return (String(text[..<end]), String(text[end...]))
    }

    private static func rest(of line: String, behind word: String) -> String? {
        guard line == word || line.hasPrefix(word + " ") else { return nil }
        return String(line.dropFirst(word.count)).trimmed
    }
}
