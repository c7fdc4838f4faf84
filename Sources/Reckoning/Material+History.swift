public import Analysis
public import EventModel
public import History

extension RelationState.Material {
    /// What an archive knows beside events, now or at a moment.
    public init(
        dossier: Dossier, history: History, health: [SourceHealth], asOf moment: Timestamp? = nil
    ) throws(HistoryError) {
        var series: [SeriesPoint] = []
        for id in try history.seriesIDs() { series += try history.series(id, asOf: moment) }
        self.init(dossier: dossier, votes: try history.votes(asOf: moment), series: series, health: health)
    }
}
