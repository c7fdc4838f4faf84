/// Language tags as feeds write them.
enum LanguageTag {
    /// The primary language of `ru-RU`, `zh_CN`, `EN`: in lower case; nil for what is no tag.
    static func primary(of tag: String) -> String? {
        let primary = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
        guard (2...3).contains(primary.utf8.count), primary.utf8.allSatisfy(\.isLetter) else { return nil }
        return String(primary)
    }
}
