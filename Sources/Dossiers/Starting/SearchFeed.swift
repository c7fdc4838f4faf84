/// The address of an aggregator's search feed (Google News RSS), which stands in where a publisher has no feed.
enum SearchFeed {
    /// The feed of `query` in the edition of `language`.
    static func url(query: String, language: String) -> String {
        "https://news.google.com/rss/search?q=\(percentEncoded(query))&\(edition(of: language))"
    }

    /// Editions by language: interface language, country, edition.
    private static let editions = [
        "ru": "hl=ru&gl=RU&ceid=RU:ru", "zh": "hl=zh-CN&gl=CN&ceid=CN:zh-Hans", "ja": "hl=ja&gl=JP&ceid=JP:ja",
        "ko": "hl=ko&gl=KR&ceid=KR:ko", "uk": "hl=uk&gl=UA&ceid=UA:uk", "fr": "hl=fr&gl=FR&ceid=FR:fr",
        "de": "hl=de&gl=DE&ceid=DE:de", "es": "hl=es&gl=ES&ceid=ES:es", "it": "hl=it&gl=IT&ceid=IT:it",
        "pt": "hl=pt-BR&gl=BR&ceid=BR:pt-419", "tr": "hl=tr&gl=TR&ceid=TR:tr", "ar": "hl=ar&gl=EG&ceid=EG:ar",
        "he": "hl=he&gl=IL&ceid=IL:he", "hi": "hl=hi&gl=IN&ceid=IN:hi", "vi": "hl=vi&gl=VN&ceid=VN:vi",
        "th": "hl=th&gl=TH&ceid=TH:th", "id": "hl=id&gl=ID&ceid=ID:id", "pl": "hl=pl&gl=PL&ceid=PL:pl",
        "el": "hl=el&gl=GR&ceid=GR:el", "cs": "hl=cs&gl=CZ&ceid=CZ:cs", "hu": "hl=hu&gl=HU&ceid=HU:hu",
        "ro": "hl=ro&gl=RO&ceid=RO:ro", "bg": "hl=bg&gl=BG&ceid=BG:bg", "sr": "hl=sr&gl=RS&ceid=RS:sr",
        "sv": "hl=sv&gl=SE&ceid=SE:sv", "nl": "hl=nl&gl=NL&ceid=NL:nl", "lt": "hl=lt&gl=LT&ceid=LT:lt",
        "lv": "hl=lv&gl=LV&ceid=LV:lv", "bn": "hl=bn&gl=BD&ceid=BD:bn",
    ]

    /// Whether the aggregator has an edition in that language besides the English one.
    static func hasEdition(of language: String) -> Bool {
        editions[language] != nil
    }

    private static func edition(of language: String) -> String {
        editions[language] ?? "hl=en-US&gl=US&ceid=US:en"
    }

    /// Everything but RFC 3986's unreserved characters as `%XX`.
    private static func percentEncoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF")
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95, 126: encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default: encoded += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
        return encoded
    }
}
