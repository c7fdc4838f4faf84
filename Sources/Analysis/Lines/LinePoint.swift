/// A line at the end of one day.
public struct LinePoint: Hashable, Sendable {
    /// Days since 1970-01-01.
    public var day: Int
    /// −1…+1 for talk and deeds, 0…1 for front and friction.
    public var fast: Double
    public var slow: Double
    /// Stories that still count (each half as much every fortnight): those of the line for talk and deeds, all of the
    /// scope for front and friction, where none is a finding too.
    public var stories: Double
    /// Stories of this line that began on the day.
    public var fresh: Int
}

extension LinePoint {
    /// Whether enough stories stand behind it to be said.
    public var isUsable: Bool { stories >= Double(LineSettings.standard.neededStories) }
}
