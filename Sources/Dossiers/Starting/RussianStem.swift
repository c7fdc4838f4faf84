/// Leaves the ending of a Russian name open, so that its cases are found: `Индия` → `Инди*`, `Южная Корея` → `Южн* Коре*`.
enum RussianStem {
    static func term(_ name: String) -> String {
        name.split(separator: " ").map { word(String($0)) }.joined(separator: " ")
    }

    private static func word(_ word: String) -> String {
        guard word.count > 3, let last = word.last, word.contains(where: \.isLowercase) else { return word }
        for ending in ["ая", "яя", "ий", "ый", "ой", "ое", "ие", "ые"] where word.hasSuffix(ending) && word.count > 5 {
            return word.dropLast(2) + "*"
        }
        switch last {
        case "а", "я", "й", "ь", "ы": return word.dropLast() + "*"
        // Names that have no cases.
        case "о", "е", "э", "и", "у", "ю": return word
        default: return word + "*"
        }
    }
}
