import Analysis
import Glibc
import Testing

struct BurstDetectorTests {
    static let isLong = getenv("BILAT_SOAK") != nil
    static let detector = BurstDetector()

    /// Where simulations begin. The tail was chosen on `tuning`; what is claimed is claimed on `fresh`, fixed on
    /// 2026-11-24 after the choice and before the first run with them.
    enum Seeds: String, CaseIterable {
        case tuning, fresh

        func quiet(_ run: Int) -> UInt64 {
            self == .tuning ? UInt64(run) * 7919 + 11 : UInt64(run) * 15_485_863 + 982_451_653
        }

        func burst(_ run: Int) -> UInt64 {
            self == .tuning ? UInt64(run) * 104_729 + 5 : UInt64(run) * 32_452_843 + 961_748_941
        }
    }

    /// The seeds of a test run; long ones report both.
    static let seeds: [Seeds] = isLong ? Seeds.allCases : [.fresh]

    /// Bursts that begin per day, over the last `days` days of a quiet series looked at every hour.
    static func alarms(rate: Double, dispersion: Double, days: Int, seed: UInt64) -> Double {
        var series = SimulatedSeries(rate: rate, dispersion: dispersion, seed: seed)
        let warm = 120
        let counts = series.hours((warm + days) * 24)
        var (began, wasBurst) = (0, false)
        for hour in warm * 24..<(warm + days) * 24 {
            let first = hour / 24 - warm
            let window = HourCounts(firstDay: first, counts: Array(counts[(first * 24)...hour]))
            let isBurst = detector.verdict(window, at: hour).isBurst
            if isBurst, !wasBurst { began += 1 }
            wasBurst = isBurst
        }
        return Double(began) / Double(days)
    }

    @Test(arguments: [96.0, 48, 12, 2, 0.4], [1.0, 2, 3])
    func quietSeries_raisesHardlyAnAlarm(rate: Double, dispersion: Double) {
        let runs = Self.isLong ? 40 : 2
        let days = Self.isLong ? 60 : 20
        for seeds in Self.seeds {
            let rates = (0..<runs).map {
                Self.alarms(rate: rate, dispersion: dispersion, days: days, seed: seeds.quiet($0))
            }
            let mean = rates.reduce(0, +) / Double(runs)
            if Self.isLong {
                print(
                    "quiet \(rate)/d, dispersion \(dispersion), \(seeds.rawValue) seeds: \(mean) bursts a day, n = \(runs * days) days"
                )
            }
            #expect(mean <= 0.05)
        }
    }

    /// The share of fivefold bursts of `hours` hours that are found by their end, at hours of the day at which so many
    /// stories an hour are usual.
    static func found(
        rate: Double, dispersion: Double, hours: Int, runs: Int, seeds: Seeds, usually: Double = 0
    ) -> Double {
        let ends = (0..<24).filter { end in
            let usual = (0..<hours).reduce(0.0) { $0 + rate * SimulatedSeries.profile[(end + 240 - $1) % 24] }
            return usual >= usually * Double(hours)
        }
        let hits = (0..<runs).count { run in
            var series = SimulatedSeries(rate: rate, dispersion: dispersion, seed: seeds.burst(run))
            let end = 120 * 24 + ends[run % ends.count]
            let counts = series.hours(end + 1, burst: end + 1 - hours..<end + 1, factor: 5)
            return detector.verdict(HourCounts(firstDay: 0, counts: counts), at: end).isBurst
        }
        return Double(hits) / Double(runs)
    }

    @Test(arguments: [48.0, 72, 120], [1.0, 2, 3])
    func fivefoldBurst_isFound_atTwoStoriesAnHourAndMore(rate: Double, dispersion: Double) {
        let runs = Self.isLong ? 1200 : 120
        for seeds in Self.seeds {
            let share = Self.found(
                rate: rate, dispersion: dispersion, hours: 6, runs: runs, seeds: seeds, usually: 2)
            let anyHour = Self.found(rate: rate, dispersion: dispersion, hours: 6, runs: runs, seeds: seeds)
            if Self.isLong {
                print(
                    "fivefold for 6 h at \(rate)/d, dispersion \(dispersion), \(seeds.rawValue) seeds: \(share), nights too \(anyHour), n = \(runs)"
                )
            }
            #expect(share >= 0.9)
            #expect(anyHour >= 0.7)
        }
    }

    @Test(arguments: [1.0, 2, 3])
    func weeklyBurst_isFound_atTwoStoriesADay(dispersion: Double) {
        let runs = Self.isLong ? 1200 : 30
        for seeds in Self.seeds {
            let share = Self.found(rate: 2, dispersion: dispersion, hours: 168, runs: runs, seeds: seeds)
            if Self.isLong {
                print(
                    "fivefold for 7 d at 2/d, dispersion \(dispersion), \(seeds.rawValue) seeds: \(share), n = \(runs)")
            }
            #expect(share >= 0.9)
        }
    }

    @Test func hardlyAnyStories_areNotEnoughVolume() {
        let counts = (0..<120 * 24).map { Int32($0 % 200 == 0 ? 1 : 0) }
        let verdict = Self.detector.verdict(HourCounts(firstDay: 0, counts: counts), at: 120 * 24 - 1)
        guard case .notEnoughVolume(let words) = verdict else {
            Issue.record("a verdict on \(verdict)")
            return
        }
        #expect(words.hasSuffix("stories a day, 0.25 needed"))
    }

    @Test func shortObservation_isNotEnough() {
        let counts = Array(repeating: Int32(2), count: 5 * 24)
        let verdict = Self.detector.verdict(HourCounts(firstDay: 0, counts: counts), at: 5 * 24 - 1)
        #expect(verdict == .notEnoughVolume("observed for 4 of 14 days"))
    }

    @Test func window_followsTheBaseRate() {
        for (perDay, window) in [(48, BurstWindow.sixHours), (12, .day), (2, .week)] {
            let counts = (0..<120 * 24).map { hour in Int32((hour + 1) * perDay / 24 - hour * perDay / 24) }
            let verdict = Self.detector.verdict(HourCounts(firstDay: 0, counts: counts), at: 120 * 24 - 1)
            #expect(verdict.count?.window == window)
        }
    }

    @Test func earlierBurst_doesNotHideTheNext() {
        var counts = Array(repeating: Int32(2), count: 120 * 24)
        for hour in 100 * 24..<101 * 24 { counts[hour] = 20 }
        for hour in 120 * 24 - 6..<120 * 24 { counts[hour] = 10 }
        #expect(Self.detector.verdict(HourCounts(firstDay: 0, counts: counts), at: 120 * 24 - 1).isBurst)
    }
}
