import ArgumentParser
import EventModel

/// An order of rows: a field, with `-` before it for the greatest first.
nonisolated struct RowOrder: ExpressibleByArgument, Sendable {
    enum Field: String, CaseIterable {
        case published, known, source, side, lang, root, code, quad, polarity, goldstein, confidence, origins, title
    }

    let field: Field
    let isDescending: Bool

    init?(argument: String) {
        isDescending = argument.hasPrefix("-")
        guard let field = Field(rawValue: isDescending ? String(argument.dropFirst()) : argument) else { return nil }
        self.field = field
    }

    static var allValueStrings: [String] { Field.allCases.flatMap { [$0.rawValue, "-" + $0.rawValue] } }

    /// The rows in this order; those of which the field is not known last, equals newest first as they came.
    func sorted(_ rows: [EventRow]) -> [EventRow] {
        let keys = rows.map(key)
        let places = rows.indices.sorted { left, right in
            switch (keys[left], keys[right]) {
            case (nil, nil): left < right
            case (nil, _): false
            case (_, nil): true
            case (let one?, let other?):
                one == other ? left < right : isDescending ? other < one : one < other
            }
        }
        return places.map { rows[$0] }
    }

    private enum Key: Comparable {
        case number(Double)
        case text(String)
    }

    private func key(_ row: EventRow) -> Key? {
        switch field {
        case .published: row.publishedAt.map { .number(Double($0.seconds)) }
        case .known: .number(Double(row.knownAt.seconds))
        case .source: .text(row.source)
        case .side: .text(row.side)
        case .lang: .text(row.language)
        case .root: row.root.map { .text($0.rawValue) }
        case .code: row.code.map { .text($0) }
        case .quad: row.quad.map { .number(Double($0.rawValue)) }
        case .polarity: row.polarity.map { .number(Double($0)) }
        case .goldstein: row.goldstein.map { .number($0) }
        case .confidence: row.confidence.map { .number($0) }
        case .origins: row.corroboration.map { .number(Double($0.origins)) }
        case .title: .text(row.title)
        }
    }
}
