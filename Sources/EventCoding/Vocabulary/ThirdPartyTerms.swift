/// States and organisations that are third parties to most dyads. A line is `code: term | term …`, all languages
/// together; codes are ISO 3166-1 alpha-3 or the organisation's usual abbreviation.
enum ThirdPartyTerms {
    /// States with their governments and leaders.
    static let states = """
        USA: united states | u.s. | =US | american | americans | washington | white house | pentagon | biden | trump | blinken | yellen | rubio | pompeo | obama | treasury | us congress | congressional | сша | америк* | вашингтон* | байден* | трамп* | блинкен* | белый дом | белом доме | йеллен | пентагон* | 美国 | 美方 | 美媒 | 美军 | 美 | 白宫 | 拜登 | 特朗普 | 川普 | 布林肯 | 美财长 | 华盛顿
        UKR: ukraine | ukrainian | kyiv | kiev | zelensky* | kuleba | украин* | киев* | зеленск* | 乌克兰 | 乌方 | 乌军 | 乌称 | 基辅 | 泽连斯基 | 乌
        JPN: japan | japanese | tokyo | япони* | японск* | токио | 日本 | 日方 | 东京
        KOR: south korea* | seoul | южн* коре* | сеул* | 韩国 | 首尔
        PRK: north korea* | pyongyang | dprk | kim jong-un | кндр | северн* коре* | пхеньян* | ким чен ын* | 朝鲜 | 平壤 | 金正恩
        IND: india | indian | new delhi | modi | инди* | индийск* | моди | 印度 | 新德里 | 莫迪
        GBR: britain | british | united kingdom | =UK | london | великобритани* | британ* | лондон* | 英国 | 英政客 | 伦敦
        FRA: france | french | paris | macron | франци* | французск* | макрон* | 法国 | 马克龙 | 法专家 | 巴黎
        DEU: germany | german | berlin | merkel | scholz | merz | германи* | немецк* | берлин* | меркель | шольц* | 德国 | 德语媒体 | 柏林 | 默克尔
        ITA: italy | italian | итали* | 意大利
        CAN: canada | canadian | канад* | 加拿大
        AUS: australia | australian | австрали* | 澳大利亚 | 澳洲 | 莫里森
        IRN: iran | iranian | tehran | иран* | тегеран* | 伊朗 | 德黑兰
        ISR: israel | israeli | израил* | 以色列
        SYR: syria | syrian | сири* | сирийск* | 叙利亚
        TUR: turkey | turkish | turkiye | ankara | erdogan | турци* | турецк* | эрдоган* | 土耳其 | 埃尔多安
        ETH: ethiopia* | эфиопи* | 埃塞俄比亚
        NLD: netherlands | dutch | нидерланд* | голланд* | 荷兰
        ESP: spain | spanish | испани* | испанск* | 西班牙
        ARM: armenia* | армени* | армянск* | 亚美尼亚
        AZE: azerbaijan* | азербайджан* | 阿塞拜疆
        MDA: moldova* | молдав* | молдов* | 摩尔多瓦
        CZE: czech* | чехи* | чешск* | 捷克
        IDN: indonesia* | индонези* | 印度尼西亚 | 印尼
        MEX: mexico | mexican | мексик* | 墨西哥
        NGA: nigeria* | нигери* | 尼日利亚
        BLR: belarus | belarusian | minsk | lukashenko | белорусс* | беларус* | минск* | лукашенко | 白俄罗斯 | 明斯克 | 卢卡申科
        KAZ: kazakhstan | kazakh | казахстан* | казахск* | 哈萨克斯坦
        KGZ: kyrgyzstan | киргизи* | кыргызстан* | 吉尔吉斯斯坦
        UZB: uzbekistan | узбекистан* | 乌兹别克斯坦
        TJK: tajikistan | таджикистан* | 塔吉克斯坦
        MNG: mongolia | монголи* | 蒙古国
        TWN: taiwan | taiwanese | taipei | тайван* | 台湾
        HUN: hungary | hungarian | orban | венгри* | орбан* | 匈牙利
        BRA: brazil | brazilian | бразили* | 巴西
        ZAF: south africa* | южно-африканск* | юар | 南非
        PAK: pakistan | пакистан* | 巴基斯坦
        AFG: afghanistan | афганистан* | 阿富汗
        VNM: vietnam | вьетнам* | 越南
        CUB: cuba | cuban | куба | кубинск* | 古巴
        VEN: venezuela | venezuelan | венесуэл* | мадуро | 委内瑞拉
        SAU: saudi arabia | саудовск* | 沙特
        DZA: algeria | алжир* | 阿尔及利亚
        EGY: egypt | egyptian | египет* | 埃及
        SRB: serbia | serbian | сербск* | сербия | сербии | 塞尔维亚
        GEO: georgian | tbilisi | грузи* | 格鲁吉亚
        LAO: laos | лаос* | 老挝
        PHL: philippine* | duterte | филиппин* | 菲律宾
        EST: estonia | эстони* | 爱沙尼亚
        LVA: latvia | latvian | латви* | 拉脱维亚
        LTU: lithuania | литв* | 立陶宛
        POL: poland | polish | польш* | польск* | 波兰
        BGR: bulgaria | bulgarian | болгари* | 保加利亚
        CHE: switzerland | swiss | швейцар* | 瑞士
        SWE: sweden | swedish | швеци* | 瑞典
        NOR: norway | норвеги* | 挪威
        FIN: finland | финлянди* | 芬兰
        DNK: denmark | дания | дании | 丹麦
        MMR: myanmar | мьянм* | 缅甸
        """

    /// Organisations and blocs that act on their own.
    static let organisations = """
        NATO: =NATO | нато | 北约 | столтенберг* | stoltenberg | rutte | рютте
        EU: european union | =EU | =E.U. | eu's | brussels | european commission | european council | von der leyen | евросоюз* | =ЕС | еврокомисси* | брюссел* | каллас | европарламент* | евродипломати* | 欧盟 | 欧委会 | 欧洲
        G7: =G7 | group of seven | большая семерка | 七国集团
        WEST: the west | western nations | western countries | western allies | запад | западн* | западу | 西方
        UN: united nations | =UN | u.n. | un security council | =UNSC | security council | оон | совбез* | 联合国 | 安理会 | 推安理会
        ICC: international criminal court | международн* уголовн* суд* | 国际刑事法院
        ASEAN: asean | асеан | 东盟
        IAEA: iaea | international atomic energy agency | магатэ | 国际原子能机构
        TALIBAN: taliban | талиб* | 塔利班
        WORLD: international community | 国际社会 | 国际人士 | 海外人士 | 外国人士 | 多国人士 | 各国人士 | 多国政要 | международное сообщество | мировое сообщество
        SCHOLARS: carnegie | карнеги
        HOUTHI: houthi* | huthi* | хусит* | 胡塞
        """
}
