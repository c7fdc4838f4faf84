/// Whom reports cite, and the words by which they do.
enum OriginWords {
    /// `name as shown: written form | written form …`.
    static let names = """
        TASS: tass | тасс | 塔斯社
        RIA Novosti: ria novosti | риа новости | 俄新社
        Interfax: interfax | интерфакс | 国际文传电讯社
        Sputnik: sputnik | 卫星通讯社 | 卫星社
        RBC: rbc | рбк
        Kommersant: kommersant | коммерсант | коммерсантъ | 生意人报
        Vedomosti: vedomosti | ведомости
        Izvestia: izvestia | известия | 消息报
        RT: =RT
        Xinhua: xinhua | синьхуа | 新华社
        CCTV: cctv | 央视 | 央视新闻
        Global Times: global times | 环球时报
        People's Daily: people's daily | жэньминь жибао | 人民日报
        CGTN: cgtn
        South China Morning Post: south china morning post | scmp | 南华早报
        Caixin: caixin | 财新
        Reuters: reuters | рейтер | 路透社 | 路透
        Bloomberg: bloomberg | блумберг | 彭博社 | 彭博
        AP: associated press | 美联社
        AFP: afp | agence france-presse | 法新社
        Financial Times: financial times | =FT | 金融时报
        Wall Street Journal: wall street journal | =WSJ | 华尔街日报
        New York Times: new york times | =NYT | 纽约时报 | 纽时
        Washington Post: washington post | 华盛顿邮报
        BBC: bbc | би-би-си
        CNN: cnn
        DW: deutsche welle | 德国之声
        Nikkei: nikkei | 日经
        Kyodo: kyodo | 共同社
        NHK: nhk
        Yonhap: yonhap | 韩联社
        Politico: politico
        Der Spiegel: spiegel | 明镜
        The Economist: economist | 经济学人
        The Guardian: guardian | 卫报
        The Times: the times
        The Telegraph: telegraph
        """

    static let lines: [TermTable.Line] = TermTable.lines(of: names)

    /// Behind one of these, or before one of `following`, a name is a source.
    static let leading = [
        "according to ", "told ", "reports ", "reported by ", "citing ", "cites ", "quoted by ",
        "in an interview with ",
        "interview to ", "со ссылкой на ", "по данным ", "по информации ", "сообщает ", "сообщил ", "сообщила ",
        "пишет ", "передает ", "рассказал ", "заявил ", "в интервью ", "据", "援引", "引述", "告诉", "接受",
    ]
    static let following = [
        " reports", " reported", " said", " says", ": ", " сообщает", " сообщил", " пишет", " узнал", " выяснил", "报道",
        "报导",
        "消息", "称", "电", "社评", "披露", "引述", ":",
    ]
}
