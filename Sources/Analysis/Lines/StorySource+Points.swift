public import EventModel

extension StorySource {
    /// A line over the last `days` days up to `now`, from the sources of `sides`.
    public mutating func points(
        of line: RelationLine, scope: LineScope = .overall, days: Int, sides: SideSet = .all, now: Timestamp,
        settings: LineSettings = .standard
    ) -> [LinePoint] {
        let today = DayNumber.day(of: now)
        let first = min(span?.lowerBound ?? today, today)
        let history = LineHistory(
            line: line, scope: scope, firstDay: first, aggregates: aggregates(of: first...today, sides: sides),
            settings: settings)
        return history.points().suffix(max(0, days))
    }
}
