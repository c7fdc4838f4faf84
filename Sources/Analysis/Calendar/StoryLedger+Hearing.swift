extension StoryLedger {
    /// Stories from each capital's own sources that a span must have before silence in it means anything.
    private static let neededStories = 3

    /// Whether sources of both parties told at least three stories each in a span of days.
    func hearsBothCapitals(_ days: ClosedRange<Int>) -> Bool {
        var (first, second) = (0, 0)
        for day in days {
            for place in storiesOfDay[day] ?? [] {
                guard let story = stories[Int(place)] else { continue }
                var told: SideSet = []
                story.forEach { told.formUnion($0.side) }
                first += told.contains(.first) ? 1 : 0
                second += told.contains(.second) ? 1 : 0
            }
        }
        return first >= Self.neededStories && second >= Self.neededStories
    }
}
