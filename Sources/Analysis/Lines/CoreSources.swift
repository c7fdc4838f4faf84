public import EventModel

/// Judges whether the sources on which the figures rest could be heard.
///
/// The core of a side are its official, army and state sources that are switched on. Without any of them figures are
/// withheld; with fewer than half they are greyed. Sources never polled (imported material) cannot be judged.
public struct CoreSources: Sendable {
    private let sides: [(name: String, states: [SourceHealth.State])]
    private let isHealthEmpty: Bool
    private let isAnyPolled: Bool

    public init(dossier: Dossier, health: [SourceHealth]) {
        isHealthEmpty = health.isEmpty
        isAnyPolled = health.contains { $0.state != .unpolled && $0.state != .disabled }
        var states: [String: SourceHealth.State] = [:]
        for line in health { states[line.source] = line.state }
        sides = dossier.parties.both.map { party in
            let core = dossier.sources.filter { $0.side == party.code && $0.enabled && Self.isCore($0, dossier) }
            let known = core.compactMap { states[$0.name] }.filter { $0 != .unpolled && $0 != .disabled }
            return (party.capital.forms.first?.text ?? party.code, known)
        }
    }

    /// Whether a source is one of those on which figures rest, when it is switched on.
    public static func isCore(_ source: Source, _ dossier: Dossier) -> Bool {
        dossier.parties.both.contains { $0.code == source.side }
            && [.official, .army, .state].contains(source.kind)
    }

    /// What is known of whether they could be heard.
    public var hearing: SourceHearing {
        if isHealthEmpty { return .notKept }
        if !isAnyPolled { return .neverPolled }
        return sides.allSatisfy(\.states.isEmpty) ? .noCore : .known
    }

    /// Nothing where all is well or nothing is known; else why figures are doubtful or not to be had.
    public func standing() -> LineStanding {
        var greyed: [String] = []
        for side in sides where !side.states.isEmpty {
            let alive = side.states.count { $0 == .fresh || $0 == .aging }
            let words = "\(alive) of \(side.states.count) core sources of \(side.name) can be heard"
            if alive == 0 { return .withheld("none of \(side.states.count) core sources of \(side.name) can be heard") }
            if alive * 2 < side.states.count { greyed.append(words) }
        }
        return greyed.isEmpty ? .shown : .greyed(greyed.joined(separator: "; "))
    }
}
