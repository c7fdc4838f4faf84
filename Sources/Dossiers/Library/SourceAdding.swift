public import EventModel

/// Adds sources to the text of a user's dossier, which otherwise stays as it was written, comments and all.
public struct SourceAdding {
    private let file: String

    /// `file` is named in mistakes.
    public init(file: String) {
        self.file = file
    }

    /// The text with `sources` put first in its list of sources; an empty text becomes a dossier of its own.
    public func text(_ text: String, with sources: [Source]) throws(DossierMistakes) -> String {
        let root = try YAMLReading.root(of: text, file: file)
        guard let member = root.members.first(where: { $0.key == "sources" || $0.key == "sources+" }) else {
            return ended(text) + "sources:\n" + written(sources, indent: 2)
        }
        switch member.value.content {
        case .empty: return inserted(written(sources, indent: 2), into: text, before: member.keyPlace.line + 1)
        case .list(let items):
            guard let first = items.first, first.place.line > member.keyPlace.line else { throw flowList(member) }
            let indent = indent(of: first.place.line, in: text)
            return inserted(written(sources, indent: indent), into: text, before: first.place.line)
        case .scalar, .map: throw flowList(member)
        }
    }

    private func flowList(_ member: PlacedNode.Member) -> DossierMistakes {
        DossierMistakes([
            Problem(
                "sources must be written as a list with a line “- name: …” each, for others to be added", place: file,
                line: member.keyPlace.line, column: member.keyPlace.column)
        ])
    }

    private func ended(_ text: String) -> String {
        text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
    }

    private func indent(of line: Int, in text: String) -> Int {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.indices.contains(line - 1) ? lines[line - 1].prefix { $0 == " " }.count : 2
    }

    private func inserted(_ block: String, into text: String, before line: Int) -> String {
        var lines = ended(text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let place = min(max(0, line - 1), lines.count - 1)
        lines.insert(String(block.dropLast()), at: place)
        return lines.joined(separator: "\n")
    }

    private func written(_ sources: [Source], indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        return sources.map { source in
            let lines = fields(of: source).map { "\($0): \(quoted($1))" }
            return "\(margin)- " + lines.joined(separator: "\n\(margin)  ") + "\n"
        }.joined()
    }

    private func fields(of source: Source) -> [(String, String)] {
        var fields = [("name", source.name), ("url", source.url)]
        if source.format != .feed { fields.append(("format", source.format.rawValue)) }
        fields += [
            ("side", source.side), ("jurisdiction", source.jurisdiction), ("kind", source.kind.rawValue),
            ("family", source.family), ("audience", source.audience.rawValue), ("language", source.language),
            ("interval", source.interval % 60 == 0 ? "\(source.interval / 60)m" : "\(source.interval)s"),
        ]
        if let note = source.note { fields.append(("note", note)) }
        return fields
    }

    /// A plain word as it is, everything else in single quotes, on one line.
    private func quoted(_ value: String) -> String {
        let isPlain = value.unicodeScalars.allSatisfy {
            ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
        }
        if isPlain, let first = value.first, first != "-", !["null", "true", "false", "yes", "no"].contains(value) {
            return value
        }
        let line = String(
            String.UnicodeScalarView(value.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
        return "'\(line.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
    }
}
