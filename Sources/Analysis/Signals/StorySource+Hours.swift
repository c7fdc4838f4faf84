import EventModel

extension StorySource {
    /// Story counts hour by hour of every series, over the `days` days that end with day `last`.
    func hourCounts(days: Int, last: Int) -> [HourCounts] {
        // What lies before the first observation is unknown, not empty.
        let first = max(last - days + 1, span?.lowerBound ?? last)
        guard first <= last else { return CountSeries.all.map { _ in HourCounts(firstDay: last, counts: []) } }
        let hours = (last - first + 1) * 24
        var counts = Array(repeating: Array(repeating: Int32(0), count: hours), count: CountSeries.all.count)
        for day in first...last {
            for story in page(of: day).stories {
                let hour = Int(story.lead.orderedAt.seconds / 3600) - first * 24
                guard counts[0].indices.contains(hour) else { continue }
                for series in CountSeries.places(of: story) { counts[series][hour] += 1 }
            }
        }
        return counts.map { HourCounts(firstDay: first, counts: $0) }
    }

    /// Events of the stories of a series that began within hours since 1970, earliest story first.
    func evidence(of series: CountSeries, hours: ClosedRange<Int>?) -> [EventKey] {
        guard let hours else { return [] }
        var keys: [EventKey] = []
        for day in hours.lowerBound / 24...hours.upperBound / 24 {
            for story in page(of: day).stories where hours.contains(Int(story.lead.orderedAt.seconds / 3600)) {
                guard CountSeries.places(of: story).contains(series.place) else { continue }
                story.forEach { keys.append($0.key) }
            }
        }
        return keys
    }
}
