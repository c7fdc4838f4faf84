/// How a model is trained; the shipped weights were made with these defaults.
public struct TrainingSettings: Hashable, Sendable {
    public var rounds = 20
    /// Step of AdaGrad (Duchi, Hazan and Singer, 2011).
    public var step: Float = 0.1
    /// What AdaGrad's sum of squares begins with: the larger, the smaller the first steps.
    public var caution: Float = 0.3
    /// Pull of the weights toward their priors at each step.
    public var decay: Float = 0.02
    /// Features seen in fewer texts are left out.
    public var leastCount = 2
    public var seed: UInt64 = 1
    /// How much a sentence of other coders' tables counts for the roots and quads of the dyad.
    public var spanWeight: Float = 0.3
    /// How much sentences without given actors count for those with them.
    public var aidWeight: Float = 0.5

    public init() {}
}
