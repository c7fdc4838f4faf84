import EventModel

extension CapturedWeek {
    /// Invented, in our own words, but for the days of the visit.
    static let own = """
        05 09:00|kremlin|Президент Китая Си Цзиньпин посетит Россию с государственным визитом 7–10 мая|
        06 08:00|moscow-agency|Россия увеличила поставки нефти в Китай в апреле|
        06 09:00|trade-press|Russia ships more liquefied gas to China in April|
        07 08:00|wire|Xi Jinping arrives in Moscow for a state visit to Russia|
        08 09:00|kremlin|Начались переговоры Владимира Путина и Си Цзиньпина в Кремле|Стороны обсуждают «Силу Сибири — 2», расчёты в национальных валютах и Дальний Восток.
        08 09:40|beijing-mfa|习近平同俄罗斯总统普京在莫斯科举行会谈|双方就经贸、人文合作交换意见。
        08 09:50|wire|Putin and Xi hold talks in the Kremlin|
        08 12:00|kremlin|Россия и Китай подписали совместное заявление об углублении партнёрства|Партнёрство не имеет границ и не направлено против третьих стран.
        08 12:20|beijing-agency|中俄签署关于进一步深化新时代全面战略协作伙伴关系的联合声明|两国合作没有止境，不针对第三方。
        08 12:40|wire|Russia and China sign joint statement on deepening partnership|
        08 14:00|moscow-agency|«Газпром» и CNPC подписали меморандум по «Силе Сибири — 2»|
        09 03:00|beijing-mod|中俄两军组织实施联合空中战略巡航|
        09 03:40|moscow-agency|Бомбардировщики России и Китая провели совместное патрулирование над Японским морем|
        09 04:10|wire|Japan scrambles jets as Russian and Chinese bombers fly joint patrol near Okinawa|
        09 07:00|moscow-agency|Путин поздравил Си Цзиньпина с Днём Победы|
        09 16:00|wire|Russia and China jointly veto UN Security Council draft resolution on sanctions|
        09 16:20|moscow-agency|Россия и Китай наложили вето на проект резолюции Совбеза ООН о санкциях|
        09 16:40|beijing-agency|中俄在安理会共同否决制裁决议草案|
        10 02:00|think-tank|Opinion: why Russia and China will end as allies against Japan|
        10 06:00|trade-press|Chinese banks refuse payments from Russian importers over secondary sanctions|
        10 06:30|moscow-agency|Китайские банки отказываются принимать платежи из России|
        10 23:30|trade-press|Chinese bank halts rouble payments from Russia|
        11 02:00|ministry-search|МИД России: Лавров обсудил с Ван И подготовку саммита ШОС|
        11 04:00|wire|Russia delivers reactor vessel for Tianwan nuclear plant in China|
        11 06:00|beijing-mod|中俄“海上联合”演习拉开帷幕|
        11 07:00|wire|Russian and Chinese warships begin joint drill in Pacific|
        """.split(separator: "\n").compactMap { WeekItem($0, month: "2025-05") }

    static let sources: [Source] = [
        WeekRecording.source("current-events", "third", .independent, "en"),
        WeekRecording.source("evening-news", "CHN", .state, "zh"),
        WeekRecording.source("kremlin", "RUS", .official, "ru"),
        WeekRecording.source("moscow-agency", "RUS", .state, "ru"),
        WeekRecording.source(
            "walled-ministry", "RUS", .official, "ru", note: "bot protection; ministry-search stands in"),
        WeekRecording.source(
            "ministry-search", "RUS", .official, "ru",
            note: "search feed, stands in for the ministry, whose own feed is walled"),
        WeekRecording.source("beijing-mfa", "CHN", .official, "zh"),
        WeekRecording.source("beijing-mod", "CHN", .army, "zh"),
        WeekRecording.source("beijing-agency", "CHN", .state, "zh"),
        WeekRecording.source("zombie-bureau", "CHN", .official, "zh"),
        WeekRecording.source("wire", "third", .wire, "en"),
        WeekRecording.source("trade-press", "third", .trade, "en"),
        WeekRecording.source("think-tank", "third", .analysis, "en"),
    ]
}
