/// A day whose events have changed since its figures were kept.
public struct StaleDay: Hashable, Sendable {
    /// Days since 1970-01-01, in UTC.
    public var day: Int
    /// The last change that made it so.
    public var mark: ChangeMark

    public init(day: Int, mark: ChangeMark) {
        self.day = day
        self.mark = mark
    }
}
