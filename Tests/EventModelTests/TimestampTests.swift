import EventModel
import SeededRandom
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("2026-11-24T10:29:35Z", 1_795_516_175), ("1969-12-31T23:59:59Z", -1),
        ("2024-02-29T12:00:00+03:00", 1_709_197_200), ("2024-02-29 12:00-0530", 1_709_227_800),
        ("2026-11-24T10:29:35.999Z", 1_795_516_175), ("2026-11-24", 1_795_478_400),
        ("0001-01-01T00:00:00Z", -62_135_596_800),
    ])
    func rfc3339_isRead(text: String, seconds: Int64) {
        #expect(Timestamp(rfc3339: text)?.seconds == seconds)
    }

    @Test(arguments: [
        "", "2026", "2026-13-01", "2026-02-29", "2026-11-24T25:00:00Z", "2026-11-24T10:61Z", "2026-11-24T10",
        "24.11.2026",
        "2026-11-24T10:29:35Zx", "2026-11-24T10:29:35+3", "２０２６-11-24",
    ])
    func rfc3339_isNil_forAnythingElse(text: String) {
        #expect(Timestamp(rfc3339: text) == nil)
    }

    @Test func rfc3339_survivesRoundTrip() {
        var random = SeededRandom(seed: 3)
        for _ in 0..<10_000 {
            let moment = Timestamp(seconds: .random(in: -62_135_596_800...253_402_300_799, using: &random))
            #expect(Timestamp(rfc3339: moment.rfc3339) == moment)
        }
    }

    @Test func civil_agreesWithDaysSince1970() {
        for days in stride(from: Int64(-800_000), to: 800_000, by: 37) {
            let civil = Timestamp(seconds: days * 86_400).civil()
            #expect(CivilTime.daysSince1970(year: civil.year, month: civil.month, day: civil.day) == days)
            #expect(civil.hour == 0 && civil.minute == 0 && civil.second == 0)
        }
    }

    @Test(arguments: [(0, 4), (1_795_516_175, 2), (-86_400, 3)])
    func weekday_countsFromSunday(seconds: Int64, weekday: Int) {
        #expect(Timestamp(seconds: seconds).civil().weekday == weekday)
    }

    @Test func arithmetic_saturates_insteadOfTrapping() {
        #expect(Timestamp(seconds: .max).advanced(by: 1) == Timestamp(seconds: .max))
        #expect(Timestamp(seconds: .min).advanced(by: -1) == Timestamp(seconds: .min))
        _ = Timestamp(seconds: .max).civil(offset: 3600)
        _ = Timestamp(seconds: .min).civil().dateText
        _ = Timestamp(seconds: .max).rfc3339
    }

    @Test(arguments: ["RUS>CHN", "BOTH", "-"])
    func direction_survivesRoundTrip(text: String) {
        #expect(Direction(text: text)?.text == text)
    }

    @Test(arguments: ["", "RUS", "RUS>", ">CHN", "A>B>C", "both"])
    func direction_isNil_forAnythingElse(text: String) {
        #expect(Direction(text: text) == nil)
    }
}
