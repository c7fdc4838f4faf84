import EventModel

/// What reading tables needs of the dossier.
struct ParsingContext: Sendable {
    let selection: GDELTSelection
    /// Units of the series by id.
    let units: [String: String]
    /// Monthly flows become known later than rates.
    let monthly: Set<String>
    /// What the dossier's sources declare, by format: for files that no source is named for.
    let declared: [SourceFormat: [SeriesReading]]
    /// Codes of the two parties.
    let parties: [String]

    init(_ dossier: Dossier) {
        selection = GDELTSelection(dossier)
        parties = dossier.parties.both.map(\.code)
        var units: [String: String] = [:]
        for series in dossier.series { units[series.id] = series.unit }
        self.units = units
        monthly = Set(dossier.series.filter { $0.kind == .monthlyFlow }.map(\.id))
        var declared: [SourceFormat: [SeriesReading]] = [:]
        for source in dossier.sources {
            for reading in source.series where declared[source.format, default: []].contains(reading) == false {
                declared[source.format, default: []].append(reading)
            }
        }
        self.declared = declared
    }
}
