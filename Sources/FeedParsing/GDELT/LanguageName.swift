/// Languages as GDELT's services name them, in English.
enum LanguageName {
    /// BCP 47 primary language; nil where the name is not known.
    static func tag(_ name: String) -> String? {
        tags[name.lowercased()]
    }

    private static let tags = [
        "arabic": "ar", "armenian": "hy", "belarusian": "be", "chinese": "zh", "english": "en", "french": "fr",
        "georgian": "ka", "german": "de", "hindi": "hi", "indonesian": "id", "italian": "it", "japanese": "ja",
        "kazakh": "kk", "korean": "ko", "mongolian": "mn", "persian": "fa", "polish": "pl", "portuguese": "pt",
        "romanian": "ro", "russian": "ru", "serbian": "sr", "spanish": "es", "turkish": "tr", "ukrainian": "uk",
        "urdu": "ur", "vietnamese": "vi",
    ]
}
