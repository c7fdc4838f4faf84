/// Writes the party of a starting dossier.
struct PartyWriting {
    private let country: Country
    private let letter: String
    private let capitalLetter: String

    init(_ country: Country, letter: String, capitalLetter: String) {
        self.country = country
        self.letter = letter
        self.capitalLetter = capitalLetter
    }

    /// Shipped dossiers in which a country stands as a party, with people, ministries and firms.
    private static let shipped = [
        "RUS": "russia-china", "CHN": "russia-china", "USA": "us-china", "IND": "china-india",
        "PRK": "russia-north-korea", "IRN": "iran-russia", "TWN": "china-taiwan-strait",
    ]

    var text: String {
        if let dossier = Self.shipped[country.code] {
            return """
                  - code: \(country.code)
                    from: \(dossier)
                    letter: \(letter)
                    capitalLetter: \(capitalLetter)
                """
        }
        return lines.joined(separator: "\n")
    }

    private var lines: [String] {
        let capital = country.capital.isEmpty ? country.name : country.capital
        return [
            "  - code: \(country.code)",
            "    letter: \(letter)",
            "    capitalLetter: \(capitalLetter)",
            "    name: " + Self.map([("en", country.name), ("ru", country.russianName), ("zh", country.chineseName)]),
            "    capital: "
                + Self.map([("en", capital), ("ru", country.russianCapital), ("zh", country.chineseCapital)]),
            "    clock: {abbreviation: \(country.clock.isEmpty ? "UTC" : country.clock), "
                + "offset: \"\(country.offset.isEmpty ? "+00:00" : country.offset)\"}",
            "    names: " + Self.map(names),
            "    demonyms: " + Self.map(demonyms),
            "    metonyms: " + Self.map(metonyms(capital)),
            "    people: []",
            "    ministries: []",
        ]
    }

    private var names: [(String, String)] {
        let chinese = [country.chineseName, country.chinesePair.isEmpty ? "" : country.chinesePair + "方"]
        var names = [
            ("en", "\(country.name) | \(country.name)'s"),
            ("ru", country.russianName.isEmpty ? "" : RussianStem.term(country.russianName)),
            ("zh", chinese.filter { !$0.isEmpty }.joined(separator: " | ")),
        ]
        for native in country.nativeNames where !["en", "ru", "zh"].contains(native.language) {
            guard !names.contains(where: { $0.0 == native.language }) else { continue }
            names.append((native.language, native.name))
        }
        return names
    }

    private var demonyms: [(String, String)] {
        let isSame = country.adjective == country.name
        return [("en", isSame ? "" : country.adjective), ("ru", country.russianAdjective)]
    }

    private func metonyms(_ capital: String) -> [(String, String)] {
        guard capital != country.name else { return [] }
        return [
            ("en", "\(capital) | \(capital)'s"),
            ("ru", country.russianCapital.isEmpty ? "" : RussianStem.term(country.russianCapital)),
            ("zh", country.chineseCapital),
        ]
    }

    /// A map in one line, of what is known.
    private static func map(_ members: [(String, String)]) -> String {
        let known = members.filter { !$0.1.isEmpty }.map { "\($0.0): \(quoted($0.1))" }
        return "{\(known.joined(separator: ", "))}"
    }

    /// In quotation marks, since names hold commas and colons.
    private static func quoted(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || " |*-'".unicodeScalars.contains($0)
        }
        return isPlain ? text : "\"\(text.filter { $0 != "\"" && $0 != "\\" })\""
    }
}
