/// One letter for each country and capital of a pair, no two alike.
struct PartyLetters {
    let first, second: String
    let firstCapital, secondCapital: String

    init(_ one: Country, _ other: Country) {
        first = Self.letter(of: one.name, besides: "")
        second = Self.letter(of: other.name, besides: first)
        firstCapital = Self.letter(of: one.capital, besides: "")
        secondCapital = Self.letter(of: other.capital, besides: firstCapital)
    }

    private static func letter(of name: String, besides taken: String) -> String {
        let letters = name.uppercased().filter { ("A"..."Z").contains($0) }.map(String.init)
        return letters.first { $0 != taken } ?? (taken == "X" ? "Y" : "X")
    }
}
