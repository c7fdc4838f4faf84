import EventModel

/// Servers that want no request before a time: who is told “too many” for one feed does not ask for the next.
struct QuietHosts: Hashable, Sendable {
    private var until: [String: Timestamp] = [:]

    /// When the server at `address` may be asked again; nil where it may now.
    func end(at address: WebAddress, now: Timestamp) -> Timestamp? {
        until[Self.key(address)].flatMap { $0 > now ? $0 : nil }
    }

    mutating func set(_ address: WebAddress, until moment: Timestamp, now: Timestamp) {
        until = until.filter { $0.value > now }
        let known = until[Self.key(address)] ?? moment
        until[Self.key(address)] = max(known, moment)
    }

    private static func key(_ address: WebAddress) -> String { "\(address.host):\(address.port)" }
}
