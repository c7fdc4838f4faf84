/// One way to read where a line stands: against what, and by how much it differs.
public struct LineReading: Hashable, Sendable {
    public enum Ground: String, CaseIterable, Sendable {
        /// The 180 days before.
        case trailing
        /// The same weeks of past years.
        case season
        /// The fixed base period.
        case base
    }

    public var ground: Ground
    /// What it is compared with, by name: `180 d`, `Nov of 2 past years`, `2021`.
    public var name: String
    /// The level of the ground.
    public var level: Measure<Double>
    /// The level now minus that of the ground.
    public var difference: Measure<Double>
    /// How much the ground itself moves about: one standard deviation of its days.
    public var spread: Double
}
