/// How likely each answer of one head is.
struct ClassVotes: Sendable {
    let head: Head
    /// In the order of `head.classes`; they add up to one.
    let shares: [Float]

    /// The softmax of `scores`, rounded to thousandths so that no last bit of a sum decides.
    init(head: Head, scores: ArraySlice<Float>) {
        self.head = head
        let top = scores.max() ?? 0
        let powers = scores.map { Exponential.value($0 - top) }
        let sum = powers.reduce(0, +)
        shares = powers.map { ($0 / sum * 1000).rounded() / 1000 }
    }

    /// Place of the likeliest answer; of equals the first.
    var best: Int {
        var best = 0
        for place in shares.indices where shares[place] > shares[best] { best = place }
        return best
    }

    /// Place of the second likeliest.
    var runnerUp: Int {
        let best = best
        var second = best == 0 ? 1 : 0
        for place in shares.indices where place != best && shares[place] > shares[second] { second = place }
        return second
    }

    var label: String { head.classes[best] }

    func share(of label: String) -> Float {
        head.classes.firstIndex(of: label).map { shares[$0] } ?? 0
    }
}
