/// The shares of all answers to the questions that were asked, in one list.
struct Ballot: Sendable {
    /// In the order of the model's outputs; those of one head add up to one.
    private(set) var shares: [Float]

    /// The softmax of each head's part of `scores`, rounded to thousandths so that no last bit of a sum decides.
    init(_ heads: [Head], scores: [Float]) {
        shares = scores
        for head in heads {
            let outputs = head.offset..<(head.offset + head.classCount)
            var top = scores[head.offset]
            for output in outputs { top = max(top, scores[output]) }
            var sum: Float = 0
            for output in outputs {
                shares[output] = Exponential.value(scores[output] - top)
                sum += shares[output]
            }
            for output in outputs { shares[output] = (shares[output] / sum * 1000).rounded() / 1000 }
        }
    }

    subscript(head: Head) -> ClassVotes { ClassVotes(head: head, ballot: self) }
}
