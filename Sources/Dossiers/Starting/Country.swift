import CShippedDossiers

/// A country as the shipped table has it: what a starting dossier is written from. An empty field is not known.
struct Country: Hashable, Sendable {
    /// ISO 3166-1 alpha-3 and alpha-2.
    let code, shortCode: String
    /// English.
    let name, adjective, capital: String
    let russianName, russianCapital, russianAdjective: String
    let chineseName, chineseCapital: String
    /// The character that stands for it in pairs, such as 俄.
    let chinesePair: String
    /// Winter time of the capital: `+03:00`, `MSK`.
    let offset, clock: String
    /// Its own names, by language.
    let nativeNames: [(language: String, name: String)]

    static let all: [Country] = text.split(separator: "\n").compactMap { line in
        line.hasPrefix("#") || line.hasPrefix("code\t") ? nil : Country(line: line)
    }

    static func of(_ code: String) -> Country? {
        all.first { $0.code == code }
    }

    private init?(line: Substring) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 14 else { return nil }
        (code, shortCode, name, adjective, capital) = (fields[0], fields[1], fields[2], fields[3], fields[4])
        (russianName, russianCapital, russianAdjective) = (fields[5], fields[6], fields[7])
        (chineseName, chineseCapital, chinesePair) = (fields[8], fields[9], fields[10])
        (offset, clock) = (fields[11], fields[12])
        nativeNames = fields[13].split(separator: "|").compactMap { entry in
            let parts = entry.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            return (Self.trimmed(parts[0]), Self.trimmed(parts[1]))
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    private static var text: String {
        let table = bilat_shipped_countries()
        return String(decoding: UnsafeBufferPointer(start: table.bytes, count: table.size), as: UTF8.self)
    }

    static func == (left: Country, right: Country) -> Bool { left.code == right.code }

    func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
