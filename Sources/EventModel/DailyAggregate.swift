/// One figure of one day, kept so that years open at once.
public struct DailyAggregate: Hashable, Sendable {
    /// Days since 1970-01-01, in UTC.
    public var day: Int
    /// What is measured, such as `talk`.
    public var kind: String
    /// Of what: dimension, direction, side, register … in the words of whoever computes it.
    public var name: String
    public var value: Double

    public init(day: Int, kind: String, name: String, value: Double) {
        self.day = day
        self.kind = kind
        self.name = name
        self.value = value
    }
}
