/// The months as feeds name them, told by the first letters, in whatever case of the language.
enum MonthName {
    /// 1…12, or nil.
    static func number(of word: String) -> Int? {
        guard word.unicodeScalars.count >= 3 || word.unicodeScalars.contains(where: { $0.value > 0x2E80 }) else {
            return nil
        }
        return stems.first { word.utf8.starts(with: $0.stem.utf8) }?.month
    }

    /// Longer stems first, as `juil` is not `jui` and `červenec` not `červen`.
    private static let stems: [(stem: String, month: Int)] = {
        var stems: [(stem: String, month: Int)] = []
        for (index, line) in byMonth.enumerated() {
            for stem in line.split(separator: " ") { stems.append((String(stem), index + 1)) }
        }
        return stems.sorted { ($1.stem.utf8.count, $0.stem) < ($0.stem.utf8.count, $1.stem) }
    }()

    private static let byMonth = [
        "jan jän ene gen янв січ студз sty led oca ιαν 一月 يناير қаң",
        "feb fév fev febr фев лют şub lut úno φεβ 二月 فبراير ақп",
        "mar mär mrt maa mars март мар бер сак bře már μαρ μάρ 三月 مارس нау",
        "apr avr abr апр кві квіт красав kwi dub nis ápr απρ 四月 أبريل сәу",
        "may mai mag maj mei май мая мае тра трав kvě máj μάι μαϊ μαι μαΐ 五月 مايو мам",
        "jun juin giu июн чер черв cze červen haz jún ιουν ιούν 六月 يونيو мау",
        "jul juil lug июл лип ліп lip červenec červenc čvc tem júl ιουλ ιούλ 七月 يوليو шіл",
        "aug aoû aou ago авг сер серп жні sie srp ağu αυγ αύγ 八月 أغسطس там",
        "sep set сен вер вераc wrz zář eyl szep σεπ 九月 سبتمبر қыр",
        "oct okt ott out окт жов кастр paź paz říj eki οκτ 十月 أكتوبر қаз",
        "nov ноя лис листоп лістап lis kas νοε νοέ 十一月 نوفمبر қар",
        "dec dez dic déc дек гру груд снеж gru pro ara δεκ 十二月 ديسمبر жел",
    ]
}
