public import EventModel

extension StorySource {
    /// A line over the last `days` days up to `back` days before `now`, from the sources of `sides` without those
    /// named in `dropped`.
    public mutating func points(
        of line: RelationLine, scope: LineScope = .overall, days: Int, back: Int = 0, sides: SideSet = .all,
        without dropped: Set<String> = [], now: Timestamp, settings: LineSettings = .standard
    ) -> [LinePoint] {
        let today = DayNumber.day(of: now) - max(0, back)
        let first = min(span?.lowerBound ?? today, today)
        let history = LineHistory(
            line: line, scope: scope, firstDay: first,
            aggregates: aggregates(of: first...today, sides: sides, without: dropped), settings: settings)
        return history.points().suffix(max(0, days))
    }
}
