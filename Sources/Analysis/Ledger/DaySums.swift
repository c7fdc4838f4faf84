/// What a day's stories give to lines and counts; announcements apart, because whether one is a repeat shows only beside
/// other days.
public struct DaySums: Hashable, Sendable {
    /// The day's first story of an announcement; later ones of the day are repeats.
    struct Announced: Hashable, Sendable {
        var announcement: UInt64
        var cells: [PlacedCell]
    }

    /// Counts of all stories; sums of those that announce nothing.
    var aggregate = DayAggregate()
    var announced: [Announced] = []

    init() {}

    /// As told by sources of `sides` only, without the sources named in `dropped`.
    init(_ page: DayPage, sides: SideSet = .all, without dropped: Set<String> = []) {
        let dropped = numbers(of: dropped, in: page.sources)
        var seen: Set<UInt64> = []
        for story in page.stories {
            let heard = story.without(dropped)
            if let heard { aggregate.count(heard) }
            guard let announcement = page.announcement(of: story) else {
                if let heard { aggregate.add(heard, sides: sides) }
                continue
            }
            guard seen.insert(announcement).inserted else { continue }
            var own = DayAggregate()
            if let heard { own.add(heard, sides: sides) }
            announced.append(Announced(announcement: announcement, cells: own.placedCells))
        }
    }

    /// The day's aggregate, when it is its turn in the order of days.
    func aggregate(of day: Int, remembering memory: inout RepeatMemory) -> DayAggregate {
        var whole = aggregate
        for share in announced where !memory.isRepeat(share.announcement, on: day) { whole.add(share.cells) }
        return whole
    }
}
