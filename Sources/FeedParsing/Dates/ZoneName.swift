/// The time zones that feeds name by letters.
enum ZoneName {
    /// Seconds east of UTC; nil for a word that is no zone.
    ///
    /// `CST` is China's in a Chinese feed and, by RFC 822, America's elsewhere.
    static func offset(of word: String, language: String?) -> Int? {
        if word == "cst", language?.hasPrefix("zh") == true { return 8 * 3600 }
        return minutes[word].map { $0 * 60 }
    }

    private static let minutes: [String: Int] = {
        var table: [String: Int] = [:]
        for (offset, names) in byOffset {
            for name in names.split(separator: " ") { table[String(name)] = offset }
        }
        return table
    }()

    private static let byOffset: [(Int, String)] = [
        (0, "z ut utc gmt wet etc universal zulu"),
        (60, "cet bst met mez wat west ist_"), (120, "cest eet mest mesz sast cat kalt"),
        (180, "msk мск moscow trt eest eat idt ast_ fet мсд_"), (240, "msd мсд samt gst azt"), (210, "irst"),
        (270, "irdt aft"),
        (300, "yekt pkt uzt tmt tjt"), (330, "ist"), (345, "npt"), (360, "omst almt kgt bdt"),
        (420, "novt krat ict wib hovt"), (480, "hkt shanghai beijing hongkong 北京 sgt awst pht irkt ulat pst8"),
        (540, "jst kst yakt wit"),
        (570, "acst"), (600, "aest vlat"), (630, "acdt"), (660, "aedt magt sakt srett"), (720, "nzst pett anat"),
        (780, "nzdt"), (-150, "ndt"), (-180, "art brt clst"), (-210, "nst"), (-240, "edt ast clt vet"),
        (-300, "est cdt cot pet"), (-360, "cst mdt"), (-420, "mst pdt"), (-480, "pst akdt"), (-540, "akst hdt"),
        (-600, "hst hast"),
    ]
}
