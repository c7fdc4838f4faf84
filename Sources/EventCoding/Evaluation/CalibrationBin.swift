/// Codings of about the same confidence, and how many of them were right.
public struct CalibrationBin: Hashable, Sendable {
    /// Lower end of the confidence, in steps of a tenth; the last bin takes 0.9 and more.
    public var from: Double
    public var right = Share()
    /// Sum of the confidences, for their mean.
    var sum = 0.0

    /// Mean confidence of the bin.
    public var meanConfidence: Double { right.count == 0 ? 0 : sum / Double(right.count) }
}

/// Sorts codings by their confidence.
struct CalibrationTally {
    private var bins = (0..<10).map { CalibrationBin(from: Double($0) / 10) }

    mutating func note(_ confidence: Double, isRight: Bool) {
        let place = max(0, min(9, Int(confidence * 10 + 1e-9)))
        bins[place].right.note(isRight)
        bins[place].sum += confidence
    }

    var filled: [CalibrationBin] { bins.filter { $0.right.count > 0 } }
}
