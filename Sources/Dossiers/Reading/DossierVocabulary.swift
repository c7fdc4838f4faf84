/// The names a dossier defines and refers to elsewhere, gathered before it is read.
struct DossierVocabulary {
    let partyCodes: [String]
    let topicIDs: [String]
    let seriesIDs: [String]

    init(of root: PlacedNode) {
        partyCodes = Self.names(in: root["parties"], key: "code")
        topicIDs = Self.names(in: root["topics"], key: "id")
        seriesIDs = Self.names(in: root["series"], key: "id")
    }

    private static func names(in node: PlacedNode?, key: String) -> [String] {
        guard case .list(let items)? = node?.content else { return [] }
        return items.compactMap { $0[key]?.scalar }
    }

    /// Whose voice a source can be.
    var sides: [String] { partyCodes + ["third"] }

    /// Every direction an act can have between the parties.
    var directions: [String] {
        let directed = partyCodes.flatMap { from in partyCodes.filter { $0 != from }.map { "\(from)>\($0)" } }
        return directed + ["BOTH", "-"]
    }
}
