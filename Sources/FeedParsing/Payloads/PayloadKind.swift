import EventModel

/// What a payload is, told by its first bytes and, where they do not tell, by its source's format.
enum PayloadKind: Equatable {
    case feed
    case zip
    case gdeltEvents(delimiter: UInt8)
    /// Tables of GDELT that hold no events.
    case gdeltOther(String)
    case bankOfRussia
    /// A JSON document whose members tell what it is.
    case json
    case unVotes(delimiter: UInt8)
    case voteList(delimiter: UInt8)
    /// Delimited text with declared columns.
    case table(delimiter: UInt8)
    /// A page or feed in which vetoes are looked for.
    case vetoes
}

/// Tells what a payload is.
struct PayloadRecognition {
    let format: SourceFormat?

    func kind(opening: ByteView) -> PayloadKind {
        if opening.has("PK\u{3}\u{4}", at: 0) || opening.has("PK\u{5}\u{6}", at: 0) { return .zip }
        let start = Self.withoutMark(opening)
        guard let first = start.first(where: { !$0.isWhiteSpace }) else { return format == .vetoes ? .vetoes : .feed }
        if first == UInt8(ascii: "<") { return markup(start) }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return isFeed ? .feed : .json }
        return table(start) ?? .feed
    }

    private var isFeed: Bool { format == .feed || format == .search }

    private func markup(_ start: ByteView) -> PayloadKind {
        if start.firstIndex(of: "<ValCurs", from: 0) != nil { return .bankOfRussia }
        return format == .vetoes ? .vetoes : .feed
    }

    private func table(_ start: ByteView) -> PayloadKind? {
        let line = start.part(0, start.firstIndex(of: UInt8(ascii: "\n"), from: 0) ?? start.count)
        let delimiter = DelimitedReading.delimiter(ofLine: line)
        let columns = line.count { $0 == delimiter } + 1
        let header = line.part(0, min(line.count, 2000)).text
        if UNVotesReading.isHeader(header) { return .unVotes(delimiter: delimiter) }
        if VoteListReading.isHeader(header) { return .voteList(delimiter: delimiter) }
        if let gdelt = Self.gdelt(line, delimiter, columns) { return gdelt }
        switch format {
        case .gdelt, .gdeltDaily: return .gdeltEvents(delimiter: delimiter)
        case .csv: return .table(delimiter: delimiter)
        case nil: return columns > 1 ? .table(delimiter: delimiter) : nil
        default: return nil
        }
    }

    /// GDELT's tables have no names of columns: they are told by their number and the first fields.
    private static func gdelt(_ line: ByteView, _ delimiter: UInt8, _ columns: Int) -> PayloadKind? {
        if line.hasIgnoringCase("globaleventid", at: line.first == UInt8(ascii: "\"") ? 1 : 0), columns >= 57 {
            return .gdeltEvents(delimiter: delimiter)
        }
        let digits = line.drop { $0 == UInt8(ascii: "\"") }.prefix(while: \.isDigit).count
        guard digits > 0 else { return nil }
        // Quoted place names hold commas of their own.
        if columns >= 55, delimiter != 0x09 || GDELTLayout.of(columns: columns) != nil || columns > 30 {
            return .gdeltEvents(delimiter: delimiter)
        }
        guard delimiter == 0x09 else { return nil }
        if columns == 16 { return .gdeltOther("GDELT's table of mentions") }
        // Its lines are longer than what is looked at: it is told by its ids, such as 20150218230000-0.
        let isGraph = digits == 14 && line.count > 14 && line[14] == UInt8(ascii: "-")
        return isGraph ? .gdeltOther("GDELT's knowledge graph") : nil
    }

    private static func withoutMark(_ bytes: ByteView) -> ByteView {
        bytes.has("\u{FEFF}", at: 0) ? bytes.part(3, bytes.count) : bytes
    }
}
