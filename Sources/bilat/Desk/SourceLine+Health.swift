import EventModel
import Panes

extension SourceLine {
    /// Sources in the order of the dossier, each with its health.
    nonisolated static func lines(of sources: [Source], health: [SourceHealth]) -> [SourceLine] {
        let known = Dictionary(health.map { ($0.source, $0) }) { first, _ in first }
        return sources.map { source in
            // A dossier that was read anew may be ahead of what is known of its sources.
            let health = known[source.name] ?? SourceHealth(source: source.name)
            // The watch knows what was switched on or off in this run; the dossier says how it began.
            var source = source
            source.enabled = health.state != .disabled
            return SourceLine(source: source, health: health)
        }
    }
}
