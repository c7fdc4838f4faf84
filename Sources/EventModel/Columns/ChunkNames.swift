/// The names in the rows of a chunk, by column.
struct ChunkNames: Sendable {
    let sources: NameColumn
    let sides: NameColumn
    let languages: NameColumn
    let coders: NameColumn
    let codes: NameColumn
    let speakers: NameColumn
    let stories: NameColumn
    let targets: NameColumn
    let topics: TagColumn
    let phrases: TagColumn
    let regions: TagColumn

    init(rows: [EventRow]) {
        sources = NameColumn(rows.map(\.source))
        sides = NameColumn(rows.map(\.side))
        languages = NameColumn(rows.map(\.language))
        coders = NameColumn(rows.map(\.coder))
        codes = NameColumn(rows.map(\.code))
        speakers = NameColumn(rows.map(\.speaker))
        stories = NameColumn(rows.map(\.story))
        targets = NameColumn(rows.map(\.target))
        topics = TagColumn(rows.map(\.topics))
        phrases = TagColumn(rows.map(\.phrases))
        regions = TagColumn(rows.map(\.regions))
    }

    func places(in column: NameField, where isWanted: (String) -> Bool) -> ChunkPlaces {
        switch column {
        case .source: sources.places(where: isWanted)
        case .side: sides.places(where: isWanted)
        case .language: languages.places(where: isWanted)
        case .coder: coders.places(where: isWanted)
        case .code: codes.places(where: isWanted)
        case .speaker: speakers.places(where: isWanted)
        case .story: stories.places(where: isWanted)
        case .target: targets.places(where: isWanted)
        case .topic: topics.places(where: isWanted)
        case .phrase: phrases.places(where: isWanted)
        case .region: regions.places(where: isWanted)
        }
    }
}
