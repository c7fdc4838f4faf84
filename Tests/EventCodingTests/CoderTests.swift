import EventCoding
import EventModel
import Testing

@Suite struct CoderTests {
    private static let coder = Coder(dossier: PairDossier.dossier, models: nil)
    private static let moment = Timestamp(seconds: 1_790_000_000)

    private func coded(_ title: String, summary: String = "", side: String? = nil) -> CodedEvent {
        let report = Report(id: "1", source: "s", title: title, summary: summary, fetchedAt: Self.moment)
        let source = side.map {
            Source(
                name: "s", url: "http://127.0.0.1/", side: $0, jurisdiction: $0, kind: .state, family: "s",
                audience: .domestic, language: "zh")
        }
        return Self.coder.coded(report, source: source, knownAt: Self.moment, knownBy: .observed)
    }

    @Test(arguments: [
        ("Russia and China sign a gas contract", Relevance.dyad),
        ("Россия и Китай провели совместные учения", .dyad),
        ("习近平会见俄罗斯总统", .dyad),
        ("Putin speaks in Moscow", .none),
        ("Patrol in the South China Sea; Russian ship elsewhere", .none),
        ("习近平会见白俄罗斯总统", .none),
        ("Пожар у станции Китай-город в Москве", .none),
        ("US sanctions Chinese firms for aiding Russia", .context),
        ("NATO accuses China of arming Russia", .context),
        ("UN resolution adopted with Russia and China abstaining", .context),
        ("Russian tennis player wins championship in Beijing", .none),
    ])
    func relevance_isJudged(pair: (String, Relevance)) {
        #expect(coded(pair.0).relevance == pair.1, "\(coded(pair.0).reason)")
    }

    @Test(arguments: [
        ("Russia and China sign a gas contract", "BOTH", EventRoot.agree, Quad.verbalCooperation),
        ("Putin congratulates Xi Jinping", "RUS>CHN", .support, .verbalCooperation),
        ("China bans imports of Russian coal", "CHN>RUS", .sanction, .materialConflict),
        ("Китай отказался поставлять запчасти в Россию", "CHN>RUS", .reject, .verbalConflict),
        ("Банк КНР отказался обслуживать российские карты", "CHN>RUS", .sanction, .materialConflict),
        ("中国银行拒收俄罗斯付款", "CHN>RUS", .sanction, .materialConflict),
        ("Владимир Путин прибыл в Китай", "RUS>CHN", .consult, .verbalCooperation),
        ("普京访华", "RUS>CHN", .consult, .verbalCooperation),
        ("中俄举行海上联合军演", "BOTH", .cooperate, .materialCooperation),
        ("中俄将举行海上联合军演", "BOTH", .agree, .verbalCooperation),
        ("Russia and China veto UN resolution on Syria", "BOTH", .reject, .verbalConflict),
    ])
    func act_isCodedWithDirection(expected: (String, String, EventRoot, Quad)) {
        let event = coded(expected.0)
        #expect(event.direction.text == expected.1)
        #expect(event.root == expected.2)
        #expect(event.quad == expected.3)
    }

    @Test func jointVeto_isNoFrictionBetweenTheTwo() {
        let event = coded("Russia and China veto UN resolution on Syria")
        #expect((event.polarity ?? -9) > 0)
        #expect(event.target != nil)
    }

    @Test func ownState_countsOnlyInItsOwnMedia() {
        let title = "我国同俄罗斯签署协议"
        #expect(coded(title, side: "CHN").relevance == .dyad)
        #expect(coded(title, side: "RUS").relevance == .none)
        #expect(coded(title).relevance == .none)
    }

    @Test func exactTerm_asksForTheSameLetterCase() {
        #expect(coded("Russian navy and PLA hold joint drill").relevance == .dyad)
        #expect(coded("Russian navy and pla hold joint drill").relevance == .none)
    }

    @Test func fieldsThatNothingFills_areNil() {
        let event = coded("A quiet day")
        #expect(event.relevance == .none)
        #expect(event.root == nil && event.quad == nil && event.polarity == nil && event.speaker == nil)
        #expect(event.reason == "Neither Russia nor China is named.")
    }

    @Test func evidence_equalsTheSlice_forAnyUnicode() {
        let pieces = [
            "Россия", "и\u{301}", " Китай ", "习近平", "俄羅斯", "👩‍👩‍👧", "e\u{301}", "\u{200B}", "China", " Russia ", "🇷🇺🇨🇳",
            "ﬁ", "ß", " sign ", "会见", "\u{0F}", " \u{3000}", "no limits", "没有止境", "ＣＨＩＮＡ", "\u{202E}",
        ]
        var seed: UInt64 = 7
        for _ in 0..<400 {
            var text = ""
            for _ in 0..<12 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(seed >> 33) % pieces.count]
            }
            let event = coded(text, summary: String(text.reversed()))
            let scalars = Array(event.report.codedText.unicodeScalars)
            for span in event.evidence {
                var view = String.UnicodeScalarView()
                view.append(contentsOf: scalars[span.start..<span.end])
                #expect(String(view).unicodeScalars.elementsEqual(span.text.unicodeScalars))
                #expect(!span.text.isEmpty)
            }
        }
    }

    @Test(arguments: [
        ("Russian exports of coal to China fall", "RUS>CHN"),
        ("China's imports of Russian coal rose", "RUS>CHN"),
        ("Торговля России и Китая выросла", "BOTH"),
        ("Putin: Russia and China trust each other", "RUS>CHN"),
        ("Отношения России и Китая на подъеме, заявил Путин", "RUS>CHN"),
        ("В России запретили ввоз мяса из Китая", "RUS>CHN"),
        ("习近平向俄罗斯总统致贺电", "CHN>RUS"),
    ])
    func direction_isOfWhoActs(expected: (String, String)) {
        #expect(coded(expected.0).direction.text == expected.1)
    }

    @Test(arguments: [
        ("Russia and China: a partnership with no limits", Rhetoric.deepening),
        ("Is the ‘no limits’ partnership of Russia and China really so?", .cooling),
        ("Russia becomes China's vassal", .cooling),
        ("Russia and China sign a gas contract", .unmarked),
        ("中俄关系没有止境", .deepening),
    ])
    func rhetoric_isReadWithGuards(expected: (String, Rhetoric)) {
        #expect(coded(expected.0).rhetoric == expected.1)
    }

    @Test func speaker_hasTheOfficeOfTheDay() {
        let report = Report(
            id: "1", source: "s", title: "Putin: Russia and China are friends", publishedAt: Self.moment,
            fetchedAt: Self.moment)
        let event = Self.coder.coded(report, source: nil, knownAt: Self.moment, knownBy: .observed)
        #expect(event.speaker == Speaker(name: "Vladimir Putin", office: "President", side: "RUS", rank: 2))
    }

    @Test func planAndDenial_areModalities() {
        #expect(coded("Russia and China to hold joint drills").modality == .planned)
        #expect(coded("Russia did not sign the contract with China").modality == .denied)
    }

    @Test func question_isCommentary() {
        #expect(coded("Why does China buy Russian gas?").register == .commentary)
        #expect(coded("Why does China buy Russian gas?").root == .statement)
    }

    @Test func coding_isTheSameTwice() {
        let title = "China's Xi and Russia's Putin sign a statement after talks in Beijing"
        #expect(coded(title) == coded(title))
    }

    @Test(arguments: ["", "\u{0}", "\u{202E}俄\u{301}", "((((((((((", "))))", "…：：：—", "Russia and China"])
    func endlessAndOddTexts_areCoded(piece: String) {
        let text = String(repeating: piece + " Russia signs with China, 习近平 会见 Путин (x) ", count: 1000)
        #expect(coded(text).relevance != .none)
        _ = coded(piece, summary: piece)
    }

    @Test func accepted_carriesTheFoldedTextAndTheSide() {
        let report = Report(id: "1", source: "s", title: "Россия и Китай", summary: "Ёлка", fetchedAt: Self.moment)
        let accepted = Self.coder.accepted(report, source: nil, knownAt: Self.moment, knownBy: .observed)
        #expect(String(decoding: accepted.folded, as: UTF8.self) == "россия и китай\nелка")
        #expect(accepted.side == "third")
    }
}
