public import EventModel

/// Judges whether the sources on which the figures rest could be heard.
///
/// The core of a side are its official, army and state sources that are switched on. Without any of them figures are
/// withheld; with fewer than half they are greyed. Sources never polled (imported material) cannot be judged.
public struct CoreSources: Sendable {
    private let sides: [(name: String, states: [SourceHealth.State])]

    public init(dossier: Dossier, health: [SourceHealth]) {
        var states: [String: SourceHealth.State] = [:]
        for line in health { states[line.source] = line.state }
        sides = dossier.parties.both.map { party in
            let core = dossier.sources.filter { source in
                source.side == party.code && source.enabled && [.official, .army, .state].contains(source.kind)
            }
            let known = core.compactMap { states[$0.name] }.filter { $0 != .unpolled && $0 != .disabled }
            return (party.capital.forms.first?.text ?? party.code, known)
        }
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
