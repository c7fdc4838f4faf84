import SeededRandom

/// A line of one scope day by day: what came in, and the levels that follow from it.
public struct LineHistory: Hashable, Sendable {
    public let line: RelationLine
    public let scope: LineScope
    /// Days since 1970-01-01.
    public let days: ClosedRange<Int>
    /// What came in on each day.
    let cells: [LineCell]
    /// Stories of any line in this scope on each day: the volume by which silence is told from calm.
    let volume: [Int]
    private let settings: LineSettings

    init(line: RelationLine, scope: LineScope, firstDay: Int, aggregates: [DayAggregate], settings: LineSettings) {
        self.line = line
        self.scope = scope
        self.settings = settings
        days = firstDay...max(firstDay, firstDay + aggregates.count - 1)
        let tracks = LineTrack.tracks(of: line)
        cells = aggregates.map { aggregate in
            tracks.reduce(into: LineCell()) { $0 += aggregate.cell($1, scope) }
        }
        let series = CountSeries(scope: scope)
        volume = aggregates.map { $0.stories(series) }
    }

    /// The levels at the end of each day, fast and slow.
    public func points() -> [LinePoint] {
        var (fast, slow) = (Decay(halfLife: settings.fastHalfLife), Decay(halfLife: settings.slowHalfLife))
        return cells.indices.map { place in
            fast.add(cells[place], volume: volume[place])
            slow.add(cells[place], volume: volume[place])
            return LinePoint(
                day: days.lowerBound + place, fast: level(fast), slow: level(slow),
                stories: line.isIntensity ? fast.volume : fast.stories, fresh: Int(cells[place].stories))
        }
    }

    /// The level that decayed sums stand for: drawn toward zero where volume is low.
    private func level(_ sums: Decay) -> Double {
        guard line.isIntensity else { return sums.value / (sums.weight + settings.shrinkage) }
        // A slower line sums up more days: measured against as many, so that steady news gives both the same level.
        let reach = (1 - LineSettings.keeping(halfLife: settings.fastHalfLife)) / (1 - sums.keeping)
        return sums.value / (sums.value + settings.halfIntensity * reach)
    }

    /// From the 10th to the 90th percentile of the fast level at the last day, when days are drawn again with
    /// replacement; seeded.
    func band() -> ClosedRange<Double> {
        let reach = min(cells.count, Int(settings.fastHalfLife * 8))
        let places = cells.count - reach..<cells.count
        let keeping = LineSettings.keeping(halfLife: settings.fastHalfLife)
        var random = SeededRandom(seed: settings.seed &+ UInt64(scope.place) &* 31 &+ UInt64(line.rawValue.utf8.count))
        let levels = (0..<settings.resamplings).map { _ in
            var sums = Decay(keeping: keeping)
            for place in places { sums.add(cells[place], volume: volume[place], times: random.drawsOfOne()) }
            return level(sums)
        }.sorted()
        let low = levels[levels.count / 10]
        return low...max(low, levels[levels.count - 1 - levels.count / 10])
    }

    /// Sums in which each day's share falls by a half in a half-life.
    private struct Decay {
        let keeping: Double
        var weight = 0.0
        var value = 0.0
        var stories = 0.0
        var volume = 0.0

        init(halfLife: Double) {
            keeping = LineSettings.keeping(halfLife: halfLife)
        }

        init(keeping: Double) {
            self.keeping = keeping
        }

        mutating func add(_ cell: LineCell, volume: Int, times: Int = 1) {
            let times = Double(times)
            weight = weight * keeping + Double(cell.weight) / LineCell.scale * times
            value = value * keeping + Double(cell.value) / LineCell.scale * times
            stories = stories * keeping + Double(cell.stories) * times
            self.volume = self.volume * keeping + Double(volume) * times
        }
    }
}
