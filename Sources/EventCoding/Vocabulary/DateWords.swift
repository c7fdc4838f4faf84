/// How texts name days and months, in lower case, folded.
enum DateWords {
    /// Months by their first letters, January first.
    static let months: [[String]] = [
        ["january", "jan.", "январ"], ["february", "feb.", "феврал"], ["march", "март"], ["april", "apr.", "апрел"],
        ["may", "мая", "май", "мае"], ["june", "июн"], ["july", "июл"], ["august", "aug.", "август"],
        ["september", "sept.", "sep.", "сентябр"], ["october", "oct.", "октябр"], ["november", "nov.", "ноябр"],
        ["december", "dec.", "декабр"],
    ]

    /// Days of the week, Sunday first.
    static let weekdays: [[String]] = [
        ["sunday", "в воскресенье", "周日", "星期日", "星期天"], ["monday", "в понедельник", "周一", "星期一"],
        ["tuesday", "во вторник", "周二", "星期二"], ["wednesday", "в среду", "周三", "星期三"],
        ["thursday", "в четверг", "周四", "星期四"], ["friday", "в пятницу", "周五", "星期五"],
        ["saturday", "в субботу", "周六", "星期六"],
    ]

    /// Days counted from that of publication.
    static let nearDays: [(word: String, days: Int64)] = [
        ("day before yesterday", -2), ("позавчера", -2), ("前天", -2), ("前日", -2), ("yesterday", -1), ("вчера", -1),
        ("昨天", -1), ("昨日", -1), ("昨晚", -1), ("last night", -1), ("earlier today", 0), ("today", 0), ("сегодня", 0),
        ("今天", 0), ("今日", 0), ("今晚", 0), ("tomorrow", 1), ("завтра", 1), ("послезавтра", 2), ("明天", 1), ("明日", 1),
        ("后天", 2),
    ]

    /// All of them as terms, `月` with them.
    static let all: [String] =
        months.flatMap { forms in forms.map { $0.hasSuffix(".") ? $0 : $0 + "*" } }
        + weekdays.flatMap(\.self) + nearDays.map(\.word) + ["月"]

    /// Words of the future beside a weekday, which then is the coming one.
    static let coming = [
        "will ", "next ", " to ", "plans", "буд", "состоится", "пройдет", "примет", "приедет", "прибудет", "将", "下周",
    ]
}
