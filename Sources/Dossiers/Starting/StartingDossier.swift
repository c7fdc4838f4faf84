import EventModel
import TextFolding

/// A first dossier of two countries, written from the shipped table: it can be opened as it is, and be made better.
public struct StartingDossier: Sendable {
    /// Name of the file without its ending: `france-germany`.
    public let name: String
    /// The file.
    public let text: String

    /// `codes` are two ISO 3166-1 alpha-3 codes with a hyphen between: `FRA-DEU`.
    public init(codes: String) throws(DossierMistakes) {
        let parts = codes.uppercased().split(separator: "-").map(String.init)
        guard parts.count == 2, parts[0] != parts[1] else {
            throw DossierMistakes([
                Problem("“\(codes)” is no pair of two countries; write their ISO 3166-1 codes as in FRA-DEU")
            ])
        }
        let (first, second) = (try Self.country(parts[0]), try Self.country(parts[1]))
        name = "\(Self.slug(first.name))-\(Self.slug(second.name))"
        text = Self.text(first, second)
    }

    private static func country(_ code: String) throws(DossierMistakes) -> Country {
        if let country = Country.of(code) { return country }
        let hint = NearestWord.hint(for: code, among: Country.all.map(\.code))
        throw DossierMistakes([Problem("“\(code)” is no ISO 3166-1 alpha-3 code of a country\(hint)")])
    }

    private static func slug(_ name: String) -> String {
        let folded = FoldedText.bytes(of: name).map { (97...122).contains($0) || (48...57).contains($0) ? $0 : 45 }
        return String(decoding: folded, as: UTF8.self).split(separator: "-").joined(separator: "-")
    }

    private static func text(_ first: Country, _ second: Country) -> String {
        let letters = PartyLetters(first, second)
        return """
            # Bilat dossier: \(first.name)–\(second.name). Written by `bilat dossiers new` from general lists of names.
            # It works as it is; it grows better with people and their offices, ministries, firms, subjects of the two and
            # sources of their own: `bilat dossiers show russia-china` is the example to copy from, and
            # `bilat dossiers check FILE` tells every mistake with its place.
            extends: general

            title: \(first.name)–\(second.name)

            parties:
            \(PartyWriting(first, letter: letters.first, capitalLetter: letters.firstCapital).text)
            \(PartyWriting(second, letter: letters.second, capitalLetter: letters.secondCapital).text)

            bothTerms:
            \(PairWriting(first, second).bothTerms)

            sources:
            \(PairWriting(first, second).sources)

            """
    }
}
