import EventModel
import Testing

@Suite struct PublishingRhythmTests {
    private let now = Timestamp(seconds: 1_795_521_600)

    private func rhythm(_ ages: [Int64], hasNews: Bool = true) -> PublishingRhythm {
        var rhythm = PublishingRhythm()
        rhythm.learn(published: ages.map { now.advanced(by: -$0) }, hasNews: hasNews, now: now)
        return rhythm
    }

    @Test func gaps_areLearned_inAnyOrderOfItems() {
        let learned = rhythm([700, 0, 100, 500, 300])
        #expect(learned.typicalGap == 200)
        #expect(learned.usualSilence == 200)
    }

    @Test func gaps_areUnknown_whileTooFewItemsAreDated() {
        #expect(rhythm([0, 100, 200, 300]).typicalGap == nil)
        #expect(rhythm([]).usualSilence == nil)
    }

    @Test func items_ofOneMoment_countOnce() {
        #expect(rhythm([0, 0, 0, 0, 0, 0]).typicalGap == nil)
    }

    @Test func items_ofTheFuture_sayNothing() {
        #expect(rhythm([0, 100, 200, 300, -5000, -90_000]).typicalGap == nil)
    }

    @Test func pinnedItem_isNoSilence() {
        let ages = (0..<10).map { $0 * 3600 } + [400 * 86_400] as [Int64]
        #expect(rhythm(ages).usualSilence == 3600)
    }

    @Test func silence_isForgottenSlowly() {
        var learned = rhythm([0, 3600, 2 * 3600, 3 * 3600, 3 * 3600 + 200_000])
        #expect(learned.usualSilence == 200_000)
        learned.learn(published: (0..<6).map { now.advanced(by: -60 * $0) }, hasNews: true, now: now)
        #expect(learned.usualSilence == 196_000)
        #expect(learned.typicalGap == 60)
    }

    @Test func answersWithoutNews_areCounted_untilNewsCome() {
        var learned = rhythm([], hasNews: false)
        learned.learnUnchanged()
        #expect(learned.unchangedInARow == 2)
        learned.learn(published: [], hasNews: true, now: now)
        #expect(learned.unchangedInARow == 0)
    }

    @Test func times_ofAnySize_doNotTrap() {
        var learned = PublishingRhythm()
        let times = [Int64.min, .min + 1, -5, 0, 7, .max].map { Timestamp(seconds: $0) }
        learned.learn(published: times, hasNews: true, now: Timestamp(seconds: .max))
        #expect(learned.unchangedInARow == 0)
    }
}
