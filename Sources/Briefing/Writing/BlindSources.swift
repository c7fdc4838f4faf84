import Analysis
import EventModel

/// The sources that could not be heard, in few lines: one each where they are few, else by side and kind with their
/// names behind, the core of the two capitals first.
struct BlindSources {
    let blind: [SourceHealth]
    let dossier: Dossier

    /// More than these are grouped.
    private static let fewSources = 6

    var lines: [String] {
        let ordered = blind.sorted { (place($0), $0.source) < (place($1), $1.source) }
        if ordered.count <= Self.fewSources { return ordered.map { "\($0.source): \($0.state.rawValue), \($0.words)" } }
        var lines: [String] = []
        for (group, sources) in groups(ordered) { lines.append("\(group): \(Self.states(sources))") }
        return lines + ["why each: bilat sources list, S in the dashboard"]
    }

    /// Those that follow each other under the same heading.
    private func groups(_ ordered: [SourceHealth]) -> [(String, [SourceHealth])] {
        var groups: [(String, [SourceHealth])] = []
        for health in ordered {
            let name = heading(health)
            if groups.last?.0 == name {
                groups[groups.count - 1].1.append(health)
            } else {
                groups.append((name, [health]))
            }
        }
        return groups
    }

    /// `2 failing (mid-ru, ria), 1 stale (tass-en)`.
    private static func states(_ sources: [SourceHealth]) -> String {
        SourceHealth.State.allCases.compactMap { state in
            let names = sources.filter { $0.state == state }.map(\.source)
            return names.isEmpty ? nil : "\(names.count) \(state.rawValue) (\(names.joined(separator: ", ")))"
        }.joined(separator: ", ")
    }

    /// `Moscow, official (core)`, `third party, wire`.
    private func heading(_ health: SourceHealth) -> String {
        guard let source = source(health) else { return "no longer in the dossier" }
        let party = dossier.parties.both.first { $0.code == source.side }
        let side = party.map { $0.capital.forms.first?.text ?? $0.code } ?? "third party"
        return "\(side), \(source.kind.rawValue)\(CoreSources.isCore(source, dossier) ? " (core)" : "")"
    }

    private func source(_ health: SourceHealth) -> Source? { dossier.sources.first { $0.name == health.source } }

    /// The core first, then by side and kind.
    private func place(_ health: SourceHealth) -> Int {
        guard let source = source(health) else { return .max }
        let side = dossier.parties.both.firstIndex { $0.code == source.side } ?? 2
        let kind = SourceKind.allCases.firstIndex(of: source.kind) ?? 0
        return (CoreSources.isCore(source, dossier) ? 0 : 10_000) + side * 100 + kind
    }
}
