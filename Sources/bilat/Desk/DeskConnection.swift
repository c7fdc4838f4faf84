import EventModel
import Panes
import Watching

/// How a watch's state reads in the header.
nonisolated struct DeskConnection {
    let update: WatchUpdate
    let isDemo: Bool

    var connection: Connection {
        if isDemo { return .demo }
        switch update.role {
        case .reading: return .reading
        case .offline(let words): return .offline(words)
        case .replaying: return .replay
        case .collecting:
            let polled = update.health.filter { $0.state != .disabled && $0.lastAttemptAt != nil }
            if polled.isEmpty { return .starting }
            if polled.allSatisfy({ $0.state == .failing }) { return .unreachable("no source answers") }
            return .live
        }
    }

    static func notKept(_ keeping: Keeping) -> String? {
        guard case .notKept(let waiting, let reason) = keeping else { return nil }
        // The header puts the same words before it.
        let words = reason.hasPrefix("NOT KEPT: ") ? String(reason.dropFirst("NOT KEPT: ".count)) : reason
        return waiting == 0 ? words : "\(words) (\(waiting) events wait)"
    }
}
