/// What one day's stories give to every line and every series of counts.
///
/// All sums are whole numbers, so that merging days and parts in any order gives the same bytes.
public struct DayAggregate: Hashable, Sendable {
    /// One for each track and scope, scope by scope within a track.
    var cells = Array(repeating: LineCell(), count: LineTrack.allCases.count * LineScope.all.count)
    /// Stories that began on the day, for each `CountSeries`.
    var counts = Array(repeating: Int32(0), count: CountSeries.all.count)

    public init() {}

    public func cell(_ track: LineTrack, _ scope: LineScope) -> LineCell {
        cells[track.rawValue * LineScope.all.count + scope.place]
    }

    /// Stories of the dyad that began on this day.
    public func stories(_ series: CountSeries) -> Int { Int(counts[series.place]) }

    mutating func add(_ weight: StoryWeight, track: LineTrack) {
        guard weight.weight > 0 else { return }
        let first = track.rawValue * LineScope.all.count
        cells[first].add(weight: weight.weight, value: weight.value)
        for place in 0..<LineScope.all.count - 1 where weight.dimensions & (1 << place) != 0 {
            cells[first + 1 + place].add(weight: weight.weight, value: weight.value)
        }
    }

    /// What a story gives to every track as told by sources of `sides`.
    mutating func add(_ story: StoryTally, sides: SideSet) {
        let origins = story.origins(sides: sides)
        for track in LineTrack.allCases {
            add(StoryWeight(story, track: track, origins: origins, sides: sides), track: track)
        }
    }

    mutating func add(_ placed: [PlacedCell]) {
        for cell in placed where cells.indices.contains(cell.place) { cells[cell.place] += cell.cell }
    }

    /// The cells that hold anything.
    var placedCells: [PlacedCell] {
        cells.indices.compactMap { cells[$0] == LineCell() ? nil : PlacedCell(place: $0, cell: cells[$0]) }
    }

    mutating func count(_ story: StoryTally) {
        let places = CountSeries.places(of: story)
        for place in places { counts[place] += 1 }
    }

    /// Lays another part of the same day over this one.
    public mutating func merge(_ other: DayAggregate) {
        for place in cells.indices { cells[place] += other.cells[place] }
        for place in counts.indices { counts[place] += other.counts[place] }
    }
}
