/// How much each measure of two headlines' likeness counts, by script.
///
/// Fitted on the labelled pairs of `headline_pairs_en_tune.tsv` (SemEval STS headlines) and `headline_pairs_ru_tune.tsv`
/// (ParaPhraser); Chinese, for which there are no labelled pairs, is weighed as Russian, with pairs of characters as words.
struct LikenessWeights: Hashable, Sendable {
    var weights: LinearWeights
    /// Odds from which two headlines tell one happening with a precision of 0.92.
    var threshold: Double
    /// Odds where F1 is greatest.
    var balancedThreshold: Double

    static func of(_ script: Script) -> LikenessWeights {
        script == .latin ? latin : cyrillic
    }

    private static let latin = LikenessWeights(
        weights: LinearWeights(
            bias: -7.8553,
            weights: [
                6.5743, 6.4994, 0.6863, 0.6267, 0.4592, 1.1560, -2.7170, -4.1177, -0.7854, -3.5488, -0.2708, 0.6891,
            ]),
        threshold: 1.7167, balancedThreshold: -0.4366)

    private static let cyrillic = LikenessWeights(
        weights: LinearWeights(
            bias: -4.4784,
            weights: [
                6.2409, 5.2089, 0.5417, 0.2768, 1.1624, 1.1592, 0.0893, 0.0191, 0.2795, -3.0040, -0.2665, 0.5501,
            ]),
        threshold: 1.4626, balancedThreshold: -0.0895)
}
