/// The figures of an evaluation of headline pairs.
public struct PairReport: Sendable {
    public struct Figures: Sendable {
        /// `latin`, `cyrillic` or `han`.
        public var script: String
        public var count: Int
        /// With the weights of the program, at its threshold where F1 was greatest in tuning.
        public var shipped: PairTally
        /// With the weights of the program, at its threshold for precision 0.92.
        public var shippedCareful: PairTally
        /// Each fifth with weights and threshold of the other four, the threshold being where F1 is greatest.
        public var balanced: PairTally
        /// The same, the threshold being where precision is 0.92.
        public var careful: PairTally
        /// The held-out answers at the one threshold with precision 0.92 that finds most.
        public var curve: PairTally
        /// Weights and thresholds fitted on all of it.
        var fitted: LikenessWeights
    }

    public var scripts: [Figures]
}
