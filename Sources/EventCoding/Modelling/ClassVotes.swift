/// How likely each answer of one head is.
struct ClassVotes: Sendable {
    let head: Head
    /// In the order of `head.classes`, the rest 0; they add up to one. Held in place, since each report has a dozen.
    let shares: SIMD32<Float>

    /// The softmax of the head's part of `scores`, rounded to thousandths so that no last bit of a sum decides.
    init(head: Head, scores: [Float]) {
        self.head = head
        let (offset, count) = (head.offset, head.classCount)
        var top = scores[offset]
        for place in 1..<count { top = max(top, scores[offset + place]) }
        var powers = SIMD32<Float>()
        var sum: Float = 0
        for place in 0..<count {
            powers[place] = Exponential.value(scores[offset + place] - top)
            sum += powers[place]
        }
        shares = (powers / sum * 1000).rounded(.toNearestOrAwayFromZero) / 1000
    }

    /// Place of the likeliest answer; of equals the first.
    var best: Int {
        var best = 0
        for place in 0..<head.classCount where shares[place] > shares[best] { best = place }
        return best
    }

    /// Place of the second likeliest.
    var runnerUp: Int {
        let best = best
        var second = best == 0 ? 1 : 0
        for place in 0..<head.classCount where place != best && shares[place] > shares[second] { second = place }
        return second
    }

    var label: String { head.classes[best] }

    func share(of label: String) -> Float {
        head.classes.firstIndex(of: label).map { shares[$0] } ?? 0
    }
}
