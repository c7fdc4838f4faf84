/// What is kept of one day, in the bytes of whoever reckons it.
public struct DayRecord: Hashable, Sendable {
    public enum Part: Int64, CaseIterable, Sendable {
        /// What every view needs of every day.
        case figures
        /// The day's stories, which only recent views need.
        case page
        /// When what stands of the day became known, found out by the archive itself.
        case knowledge
    }

    public var part: Part
    /// Days since 1970-01-01, in UTC.
    public var day: Int
    public var content: [UInt8]

    public init(part: Part, day: Int, content: [UInt8]) {
        self.part = part
        self.day = day
        self.content = content
    }
}
