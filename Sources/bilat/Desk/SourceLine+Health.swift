import EventModel
import Panes

extension SourceLine {
    /// Sources with their health, both in the order of the dossier.
    nonisolated static func lines(of sources: [Source], health: [SourceHealth]) -> [SourceLine] {
        zip(sources, health).map { source, health in
            // The watch knows what was switched on or off in this run; the dossier says how it began.
            var source = source
            source.enabled = health.state != .disabled
            return SourceLine(source: source, health: health)
        }
    }
}
