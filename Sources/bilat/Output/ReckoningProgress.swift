import EventModel

/// Says on standard error how far the reckoning of figures by day is, where it takes longer than a moment.
nonisolated struct ReckoningProgress {
    private var line = ProgressLine()
    /// Days at the first step.
    private var whole: Int?

    mutating func show(remaining: Int) {
        let whole = max(self.whole ?? remaining, remaining)
        self.whole = whole
        guard whole > 0 else { return }
        line.show(
            "reckoning figures by day: \(remaining) of \(whole) days left",
            share: Double(whole - remaining) / Double(whole),
            now: Clock.now().seconds)
    }

    mutating func end() { line.end() }
}
