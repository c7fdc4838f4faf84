/// How likely each answer of one head is.
struct ClassVotes: Sendable {
    let head: Head
    private let ballot: Ballot

    init(head: Head, ballot: Ballot) {
        self.head = head
        self.ballot = ballot
    }

    /// How likely the answer at a place of `head.classes` is.
    subscript(place: Int) -> Float { ballot.shares[head.offset + place] }

    /// Place of the likeliest answer; of equals the first.
    var best: Int {
        var best = 0
        for place in 0..<head.classCount where self[place] > self[best] { best = place }
        return best
    }

    /// Place of the second likeliest.
    var runnerUp: Int {
        let best = best
        var second = best == 0 ? 1 : 0
        for place in 0..<head.classCount where place != best && self[place] > self[second] { second = place }
        return second
    }

    var label: String { head.classes[best] }

    func share(of label: String) -> Float {
        head.classes.firstIndex(of: label).map { self[$0] } ?? 0
    }
}
