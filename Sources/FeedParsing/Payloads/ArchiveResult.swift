import EventModel

/// Puts the results of an archive's files together.
enum ArchiveResult {
    static func joined(_ results: [ParsedPayload], _ outcome: ZipReading.Outcome, place: String?) -> ParsedPayload {
        let faults = problems(outcome, place)
        let readable = results.filter { if case .notAFeed = $0 { false } else { true } }
        guard var result = readable.first else {
            if let fault = faults.first { return .notAFeed(NotAFeed(kind: .other, words: fault.message)) }
            return results.first ?? .notAFeed(NotAFeed(kind: .empty, words: "an archive without files"))
        }
        for other in readable.dropFirst() { result.add(other) }
        result.add(problems: faults)
        return result
    }

    private static func problems(_ outcome: ZipReading.Outcome, _ place: String?) -> [Problem] {
        switch outcome {
        case .whole: []
        case .broken(let words): [Problem("the zip archive is broken: \(words)", place: place)]
        case .tooLarge:
            [Problem("the zip archive grows beyond the limit (a zip bomb?); the rest was not read", place: place)]
        }
    }
}

extension ParsedPayload {
    /// Records have been handed over one by one.
    var withoutRecords: ParsedPayload {
        switch self {
        case .series(_, let problems): .series([], problems: problems)
        case .votes(_, let problems): .votes([], problems: problems)
        default: self
        }
    }

    /// Counts and problems of another file of the same archive; one of another kind only adds its problems.
    fileprivate mutating func add(_ other: ParsedPayload) {
        if case .codedTable(var table) = self, case .codedTable(let more) = other {
            table.rowsRead += more.rowsRead
            table.rowsOutside += more.rowsOutside
            self = .codedTable(table)
        }
        add(problems: other.problems)
    }

    fileprivate mutating func add(problems more: [Problem]) {
        switch self {
        case .document(var document):
            document.problems += more
            self = .document(document)
        case .codedTable(var table):
            table.problems += more
            self = .codedTable(table)
        case .series(let points, let problems): self = .series(points, problems: problems + more)
        case .votes(let votes, let problems): self = .votes(votes, problems: problems + more)
        case .notAFeed: break
        }
    }

    private var problems: [Problem] {
        switch self {
        case .document(let document): document.problems
        case .codedTable(let table): table.problems
        case .series(_, let problems), .votes(_, let problems): problems
        case .notAFeed: []
        }
    }
}
