/// News agencies and papers that others quote, with the country whose law they live under. A line is
/// `family COUNTRY: name | name …`, all languages together.
enum AgencyNames {
    struct Agency: Hashable, Sendable {
        /// As dossiers name its family.
        let family: String
        /// ISO 3166-1 alpha-3.
        let country: String
    }

    static let all: [(agency: Agency, names: [String])] = text.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: ":", maxSplits: 1)
        let heading = parts.first?.split(separator: " ") ?? []
        guard parts.count == 2, heading.count == 2 else { return nil }
        let names = parts[1].split(separator: "|").map { name in
            String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        return (Agency(family: String(heading[0]), country: String(heading[1])), names)
    }

    private static let text = """
        tass RUS: tass | itar-tass | tass.com | tass.ru | тасс | итар-тасс | 塔斯社 | 俄塔社
        rossiya-segodnya RUS: ria novosti | ria.ru | rossiya segodnya | риа новости | риа «новости» | россия сегодня | 俄新社 | 今日俄罗斯
        interfax RUS: interfax | interfax.ru | интерфакс* | 国际文传电讯社
        rossiya-segodnya RUS: sputnik news | sputnikglobe.com | 俄罗斯卫星通讯社 | 卫星通讯社
        rt RUS: rt.com | russia today
        kommersant RUS: kommersant | kommersant.ru | коммерсант* | 生意人报
        vedomosti RUS: vedomosti | ведомост* | 导报
        izvestia RUS: izvestia | iz.ru | известия | известиям | 消息报
        rbc RUS: rbc.ru | =рбк | 俄罗斯商业咨询日报
        xinhua CHN: xinhua | xinhuanet | xinhuanet.com | news.cn | синьхуа | 新华社 | 新华网
        chinanews CHN: china news service | chinanews.com | ecns | 中新社 | 中新网 | 中国新闻社
        cmg CHN: cctv | cgtn | 央视 | 央视新闻 | 中央广播电视总台
        people CHN: people's daily | people.com.cn | жэньминь жибао | 人民日报 | 人民网
        globaltimes CHN: global times | globaltimes.cn | huanqiu | 环球时报 | 环球网
        chinadaily CHN: china daily | chinadaily.com.cn | 中国日报
        caixin CHN: caixin | 财新
        scmp HKG: south china morning post | scmp | scmp.com | 南华早报
        cna-taiwan TWN: central news agency | focus taiwan | 中央社
        reuters GBR: reuters | reuters.com | рейтер* | 路透社 | 路透
        ap USA: associated press | apnews.com | ассошиэйтед пресс | 美联社
        afp FRA: agence france-presse | afp.com | франс пресс | 法新社
        bloomberg USA: bloomberg | bloomberg.com | блумберг* | 彭博社 | 彭博
        wsj USA: wall street journal | wsj.com | 华尔街日报
        nyt USA: new york times | nytimes.com | 纽约时报
        washpost USA: washington post | washingtonpost.com | 华盛顿邮报
        cnn USA: cnn | cnn.com | 有线电视新闻网
        ft GBR: financial times | ft.com | 金融时报
        bbc GBR: bbc | bbc.com | bbc.co.uk | би-би-си | 英国广播公司
        guardian GBR: the guardian | theguardian.com | 卫报
        economist GBR: the economist | economist.com | 经济学人
        dpa DEU: deutsche presse-agentur | 德新社
        dw DEU: deutsche welle | dw.com | немецкая волна | 德国之声
        kyodo JPN: kyodo | kyodo news | киодо | 共同社
        nikkei JPN: nikkei | nikkei asia | asia.nikkei.com | 日经
        nhk JPN: nhk | nhk world | 日本广播协会
        yonhap KOR: yonhap | yna.co.kr | ренхап | ёнхап | 韩联社
        kcna PRK: kcna | kcna.kp | цтак | 朝中社
        pti IND: press trust of india | ptinews.com | 印度报业托拉斯
        ani IND: asian news international | aninews.in
        toi IND: times of india | timesofindia | 印度时报
        hindu IND: the hindu | thehindu.com | 印度教徒报
        irna IRN: irna | irna.ir | ирна | 伊通社
        tasnim IRN: tasnim | tasnimnews | тасним | 塔斯尼姆
        fars IRN: fars news | farsnews | 法尔斯通讯社
        aljazeera QAT: al jazeera | aljazeera.com | аль-джазира | 半岛电视台
        anadolu TUR: anadolu | anadolu agency | анадолу | 阿纳多卢
        ukrinform UKR: ukrinform | укринформ
        """
}
