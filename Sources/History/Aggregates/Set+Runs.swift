extension Set<Int> {
    /// Days that follow each other, together, in their order.
    public var runs: [ClosedRange<Int>] {
        var runs: [ClosedRange<Int>] = []
        for day in sorted() {
            if let last = runs.last, last.upperBound + 1 == day {
                runs[runs.count - 1] = last.lowerBound...day
            } else {
                runs.append(day...day)
            }
        }
        return runs
    }
}
