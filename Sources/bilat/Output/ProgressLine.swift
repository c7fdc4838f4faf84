import Glibc

/// Progress on standard error: a bar that is drawn over itself on a terminal, else a line now and then.
nonisolated struct ProgressLine {
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private var lastShown: Int64?
    private var isDrawn = false

    /// Seconds between two lines where there is no terminal.
    private static let linePause: Int64 = 10
    private static let barWidth = 30

    /// Shows how far it came; `share` from 0 to 1, nil where the whole is not known.
    mutating func show(_ words: String, share: Double?, now: Int64) {
        // What is done within a moment needs no progress.
        let last = lastShown ?? now
        guard isTerminal ? now != last : now &- last >= Self.linePause else { return lastShown = last }
        lastShown = now
        if isTerminal {
            write("\r\u{1B}[K\(share.map(Self.bar) ?? "")\(words)")
            isDrawn = true
        } else {
            let percent = share.map { "\(Int($0 * 100)) %: " } ?? ""
            write("bilat: \(percent)\(words)\n")
        }
    }

    /// Takes the bar away, so that the next words stand alone.
    mutating func end() {
        if isDrawn { write("\r\u{1B}[K") }
        isDrawn = false
    }

    /// `[###########···················]  37 %  `.
    static func bar(_ share: Double) -> String {
        let share = min(1, max(0, share))
        let full = Int(share * Double(barWidth))
        let percent = String(Int(share * 100))
        let padding = String(repeating: " ", count: max(0, 3 - percent.count))
        return "[\(String(repeating: "#", count: full))\(String(repeating: ".", count: barWidth - full))] "
            + "\(padding)\(percent) %  "
    }

    private func write(_ text: String) {
        _ = text.withCString { Glibc.write(STDERR_FILENO, $0, strlen($0)) }
    }
}
