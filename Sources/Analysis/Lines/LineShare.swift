/// What one event gives to the lines, or why it gives nothing.
public struct LineShare: Hashable, Sendable {
    /// Why an event does not count, or counts less.
    public enum Remark: UInt8, CaseIterable, Sendable {
        case none, outside, commentary, claim, denied, uncoded, routine, report, conditional

        /// As a reader is told.
        public var words: String {
            switch self {
            case .none: "counts in full"
            case .outside: "not between the two"
            case .commentary: "commentary moves nothing"
            case .claim: "a claim moves nothing"
            case .denied: "denied, moves nothing"
            case .uncoded: "no effect on closeness could be read"
            case .routine: "routine, at a fifth"
            case .report: "an outlet's report, at half"
            case .conditional: "conditional, at half"
            }
        }
    }

    public var line: RelationLine
    /// Talk and deeds: effect on closeness −1…+1. Front: strength 0…1.
    public var value: Double
    /// 0…1: confidence times what register, routine and modality leave of it.
    public var weight: Double
    public var remark: Remark
    /// Whether official words or an act told by a side's own source stand behind it.
    public var isOfficial: Bool

    /// How much friction between the two it tells of, 0…1.
    public var friction: Double { line == .front ? 0 : max(0, -value) }
}
