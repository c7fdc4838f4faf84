import EventModel

extension StoryLedger {
    /// Story counts hour by hour of every series, over the `days` days that end with day `last`.
    func hourCounts(days: Int, last: Int) -> [HourCounts] {
        // What lies before the first observation is unknown, not empty.
        let first = max(last - days + 1, span?.lowerBound ?? last)
        guard first <= last else { return CountSeries.all.map { _ in HourCounts(firstDay: last, counts: []) } }
        let hours = (last - first + 1) * 24
        var counts = Array(repeating: Array(repeating: Int32(0), count: hours), count: CountSeries.all.count)
        for day in first...last {
            for place in storiesOfDay[day] ?? [] {
                guard let story = stories[Int(place)] else { continue }
                let hour = Int(story.lead.orderedAt.seconds / 3600) - first * 24
                guard counts[0].indices.contains(hour) else { continue }
                for series in CountSeries.places(of: story) { counts[series][hour] += 1 }
            }
        }
        return counts.map { HourCounts(firstDay: first, counts: $0) }
    }
}
