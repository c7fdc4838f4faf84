import EventModel

extension StateVisitWeek {
    /// The week of a state visit, all of it invented.
    static let week = """
        16 07:00|wire|Xi Jinping to pay a state visit to Russia this week, Kremlin says|
        16 09:00|moscow-agency|Си Цзиньпин посетит Россию с государственным визитом 19 ноября|
        16 10:00|beijing-mfa|外交部：习近平将对俄罗斯进行国事访问|
        17 06:00|moscow-agency|Путин поздравил Си Цзиньпина с годовщиной установления отношений|
        17 07:00|beijing-agency|习近平致电祝贺中俄文化年开幕|
        17 08:00|moscow-agency|В Москве открылся фестиваль китайской культуры|
        17 09:00|beijing-agency|中俄青年文化交流活动在北京举行|
        17 11:00|wire|Chinese carmakers cut exports to Russia after recycling fee rise|
        18 08:00|wire|EU adopts sanctions on Chinese firms for helping Russia evade restrictions|
        18 12:00|wire|G7 warns China over support for Russia's defence industry|
        19 08:00|kremlin|Начались переговоры Владимира Путина и Си Цзиньпина в Кремле|
        19 08:20|beijing-mfa|习近平同俄罗斯总统普京在莫斯科举行会谈|
        19 08:40|wire|Putin and Xi hold talks in Moscow on trade and security|
        19 11:00|kremlin|Россия и Китай подписали совместное заявление об углублении партнёрства|Партнёрство не имеет границ и не направлено против третьих стран.
        19 11:10|beijing-agency|中俄签署关于深化新时代全面战略协作伙伴关系的联合声明|两国合作没有止境，不针对第三方。
        19 11:30|wire|Russia and China sign joint statement on deepening partnership|
        19 13:00|moscow-agency|«Газпром» и CNPC подписали меморандум по «Силе Сибири — 2»|
        19 13:30|trade-press|Gazprom and CNPC sign memorandum on Power of Siberia 2 pipeline, price not disclosed|
        20 03:00|beijing-mod|中俄两军组织实施联合空中战略巡航|
        20 03:40|moscow-agency|Бомбардировщики России и Китая провели совместное патрулирование над Японским морем|
        20 04:10|wire|Japan scrambles jets as Russian and Chinese bombers fly joint patrol near Okinawa|
        20 16:00|wire|Russia and China jointly veto UN Security Council draft resolution on sanctions|
        20 16:20|moscow-agency|Россия и Китай наложили вето на проект резолюции Совбеза ООН о санкциях|
        20 16:40|beijing-agency|中俄在安理会共同否决制裁决议草案|
        21 02:00|think-tank|Opinion: why Russia and China will end as allies against Japan|
        21 06:00|trade-press|Chinese banks refuse payments from Russian importers over secondary sanctions|
        21 06:30|moscow-agency|Китайские банки отказываются принимать платежи из России|
        21 07:30|wire|Chinese buyers return Russian coal cargo over quality dispute|
        21 09:00|beijing-mfa|外交部：中俄开展正常经贸合作，不针对第三方|
        21 23:30|wire|China tightens export licences for dual-use drone parts, including to Russia|
        22 01:00|beijing-agency|中俄东线天然气管道供气量创新高|
        22 02:30|moscow-agency|Росатом поставил корпус реактора для АЭС «Тяньвань»|
        22 04:00|wire|Russia delivers reactor vessel for Tianwan nuclear plant in China|
        22 05:00|kremlin|Россия и Китай приняли совместное заявление о глобальной стабильности|
        22 06:30|beijing-mod|中俄“海上联合”演习拉开帷幕|
        22 07:00|wire|Russian and Chinese warships begin joint drill in Pacific|
        22 08:00|trade-press|Chinese bank halts rouble payments from Russia|
        22 09:00|wire|Roscosmos and China's space agency agree on lunar power unit|
        22 10:00|moscow-agency|Путин поздравил Си Цзиньпина с успехом переговоров|
        22 11:00|beijing-agency|北斗与格洛纳斯将互建监测站|
        22 12:00|wire|China and Russia sign agreement on agricultural trade|
        """.split(separator: "\n").compactMap { WeekItem($0, month: "2026-11") }

    /// What the feeds had from the fourteen months before: an act or a word every second day.
    static let before: [WeekItem] = (0..<210).map { place in
        let at = start.advanced(by: -Int64(place) * 2 * 86_400 - Int64(place % 9) * 3600)
        let number = 400 - place
        let forms: [(String, String)] = [
            ("moscow-agency", "Россия увеличила поставки нефти в Китай, партия \(number)"),
            ("wire", "Russia and China sign agreement number \(number) on agricultural trade"),
            ("beijing-agency", "中俄企业签署第\(number)号合作协议"),
            ("trade-press", "Russia ships cargo \(number) of liquefied gas to China"),
            ("beijing-mfa", "外交部发言人第\(number)次表示中俄关系高水平发展"),
            ("kremlin", "Путин и Си Цзиньпин высоко оценили сотрудничество России и Китая, обмен \(number)"),
            ("wire", "China's customs rejects shipment \(number) of Russian meat"),
        ]
        let form = forms[place % forms.count]
        return WeekItem(at: at, source: form.0, title: form.1)
    }

    static let sources: [Source] = [
        WeekRecording.source("kremlin", "RUS", .official, "ru"),
        WeekRecording.source("moscow-agency", "RUS", .state, "ru"),
        WeekRecording.source("walled-ministry", "RUS", .official, "ru"),
        WeekRecording.source("beijing-mfa", "CHN", .official, "zh"),
        WeekRecording.source("beijing-mod", "CHN", .army, "zh"),
        WeekRecording.source("beijing-agency", "CHN", .state, "zh"),
        WeekRecording.source("zombie-bureau", "CHN", .official, "zh"),
        WeekRecording.source("wire", "third", .wire, "en"),
        WeekRecording.source("trade-press", "third", .trade, "en"),
        WeekRecording.source("think-tank", "third", .analysis, "en"),
    ]
}
