import EventModel

extension SourceHealth.State {
    /// How much it asks for attention; 0 is the worst.
    var rank: Int {
        switch self {
        case .failing: 0
        case .walled: 1
        case .zombie: 2
        case .stale: 3
        case .aging: 4
        case .unpolled: 5
        case .fresh: 6
        case .disabled: 7
        }
    }
}

extension ViewState {
    /// The sources in the table's order, by name where that leaves it open.
    func sortedSources(_ window: SourcesWindow) -> [SourceLine] {
        sources.sorted { left, right in
            switch window.order {
            case .state where left.state.rank != right.state.rank: left.state.rank < right.state.rank
            case .side where sideRank(left) != sideRank(right): sideRank(left) < sideRank(right)
            case .newest where left.health.newestItemAt != right.health.newestItemAt:
                (left.health.newestItemAt?.seconds ?? .min) > (right.health.newestItemAt?.seconds ?? .min)
            case .items where left.health.itemsSeen != right.health.itemsSeen:
                left.health.itemsSeen > right.health.itemsSeen
            default: left.source.name < right.source.name
            }
        }
    }

    private func sideRank(_ line: SourceLine) -> Int {
        switch line.source.side {
        case dossier.parties.first.code: 0
        case dossier.parties.second.code: 1
        default: 2
        }
    }
}
