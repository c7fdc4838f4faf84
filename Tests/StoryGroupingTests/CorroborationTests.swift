import EventModel
import StoryGrouping
import Testing

@Suite struct CorroborationTests {
    private static let headline = "Russia and China sign a treaty on border rivers"

    private static func corroboration(_ voices: [(source: String, origin: String?, summary: String)]) -> Corroboration?
    {
        let events = voices.enumerated().map { place, voice in
            Samples.event(
                headline, id: "\(place)", source: voice.source, hours: Double(place) / 10, summary: voice.summary
            ) { $0.origin = voice.origin }
        }
        return Shelf(events).corroboration(of: events[0])
    }

    @Test func outlets_thatQuoteOneAgencyAreOneOrigin() {
        let quoted = ["one", "two", "three", "four", "five"].map { ($0, Optional("TASS"), "") }
        #expect(
            Self.corroboration(quoted)
                == Corroboration(hasFirst: false, hasSecond: false, thirdOrigins: 0, origins: 1))
    }

    @Test func agency_isKnownInEachLanguage_andByThePhraseThatQuotesIt() {
        #expect(
            Self.corroboration([
                ("one", "ТАСС", ""), ("two", "塔斯社", ""), ("three", nil, "It was signed in Harbin, TASS reported."),
                ("tass", nil, ""),
            ])?.origins == 1)
    }

    @Test func outlets_ofTheirOwnAreAnOriginEach() {
        #expect(
            Self.corroboration([("one", nil, ""), ("two", nil, ""), ("reuters", nil, "")])
                == Corroboration(hasFirst: false, hasSecond: false, thirdOrigins: 3, origins: 3))
    }

    @Test func officialSource_speaksForItsCapital_stateMediaDoNot() {
        #expect(
            Self.corroboration([("kremlin", nil, ""), ("xinhua", nil, ""), ("one", nil, "")])
                == Corroboration(hasFirst: true, hasSecond: false, thirdOrigins: 1, origins: 3))
        #expect(Self.corroboration([("pla", nil, "")])?.hasSecond == true)
    }

    @Test func thirdOutlet_quotingAnOfficial_isNoOfficialWord() {
        #expect(Self.corroboration([("one", "Kremlin", "")])?.hasFirst == false)
    }
}
