/// The address of an aggregator's search feed (Google News RSS), which stands in where a publisher has no feed.
enum SearchFeed {
    /// The feed of `query` in the edition of `language`.
    static func url(query: String, language: String) -> String {
        "https://news.google.com/rss/search?q=\(percentEncoded(query))&\(edition(of: language))"
    }

    private static func edition(of language: String) -> String {
        switch language {
        case "ru": "hl=ru&gl=RU&ceid=RU:ru"
        case "zh": "hl=zh-CN&gl=CN&ceid=CN:zh-Hans"
        case "ja": "hl=ja&gl=JP&ceid=JP:ja"
        case "ko": "hl=ko&gl=KR&ceid=KR:ko"
        case "uk": "hl=uk&gl=UA&ceid=UA:uk"
        default: "hl=en-US&gl=US&ceid=US:en"
        }
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
