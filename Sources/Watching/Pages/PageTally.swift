/// How it went with the pages of a source, for its health.
struct PageTally: Hashable {
    private var read = 0
    private var refused = 0
    private var failed = 0
    /// The newest reason why one was not read.
    private var reason: String?

    mutating func countRead() {
        read += 1
    }

    mutating func countRefused(by origin: String) {
        refused += 1
        reason = "robots.txt of \(origin) forbids it"
    }

    mutating func countFailed(_ words: String) {
        failed += 1
        reason = words
    }

    /// A page waits, for a reason.
    mutating func wait(_ words: String) {
        reason = words
    }

    /// A clause for the user; nil while nothing was tried.
    var words: String? {
        guard read + refused + failed > 0 || reason != nil else { return nil }
        let parts = [
            "\(read) read", refused > 0 ? "\(refused) refused" : nil, failed > 0 ? "\(failed) not to be had" : nil,
        ].compactMap(\.self)
        return "full texts: \(parts.joined(separator: ", "))" + (reason.map { " (last: \($0))" } ?? "")
    }
}
