/// The figures of an evaluation.
public struct EvaluationReport: Sendable {
    public struct Language: Hashable, Sendable {
        /// `en`, `ru`, `zh`, or `all`.
        public var name: String
        public var count: Int
        public var fields: [FieldScore]
        /// Confidence against rightness; empty where no model voted.
        public var calibration: [CalibrationBin] = []
    }

    /// One field of one item coded otherwise than labelled.
    public struct Miss: Hashable, Sendable {
        public var id: String
        public var text: String
        public var field: String
        public var labels: [String]
        public var coded: String
    }

    public var languages: [Language]
    public var misses: [Miss]
    /// Confidence against rightness; empty where no model voted.
    public var calibration: [CalibrationBin]
}
