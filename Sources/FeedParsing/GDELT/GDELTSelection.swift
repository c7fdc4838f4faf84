public import EventModel

/// Which rows of a GDELT table are of the dyad or of its context.
///
/// - *dyad*: one actor's country is one party, the other actor's country the other.
/// - *context*: one actor is of one party, and either the act takes place in the other's country (so that both stand in
///   the row), or the other actor is a third party of the dossier and the act is one of sanctions: imposed (CAMEO 16…),
///   threatened (1312) or eased (085).
///
/// All other rows are outside: of what a party does to the rest of the world GDELT has thousands of rows a day.
public struct GDELTSelection: Hashable, Sendable {
    /// CAMEO codes of the two parties, which are ISO 3166-1 alpha-3 but for a few.
    let parties: [String]
    /// FIPS codes of their countries, in the same order; nil where none is known.
    let places: [String?]
    let thirdParties: Set<String>

    public init(_ dossier: Dossier) {
        let codes = dossier.parties.both.map(\.code)
        parties = codes.map(CountryCode.cameo)
        places = codes.map(CountryCode.fips)
        thirdParties = Set(dossier.thirdParties.map(\.id))
        partyCodes = codes
    }

    /// Codes of the parties as the dossier has them.
    let partyCodes: [String]

    /// How a row concerns the two.
    struct Match {
        let relevance: Relevance
        let reason: String
        /// Entity codes; nil where the row names none that the dossier knows.
        let initiator: String?
        let recipient: String?
    }

    /// Nil where the row is outside.
    func match(_ row: GDELTRow) -> Match? {
        let sides = [party(row, 0), party(row, 1)]
        let entities = [entity(row, 0, sides[0]), entity(row, 1, sides[1])]
        func found(_ relevance: Relevance, _ reason: String) -> Match {
            Match(relevance: relevance, reason: reason, initiator: entities[0], recipient: entities[1])
        }
        if let first = sides[0], let second = sides[1] {
            guard first != second else { return context(row, first, nil).map { found(.context, $0) } }
            return found(.dyad, "the two actors of the row are \(partyCodes[first]) and \(partyCodes[second])")
        }
        guard let side = sides[0] ?? sides[1] else { return nil }
        let other = sides[0] == nil ? entities[0] : entities[1]
        return context(row, side, other).map { found(.context, $0) }
    }

    /// Why a row with one party among its actors is context; nil where it is not.
    private func context(_ row: GDELTRow, _ side: Int, _ other: String?) -> String? {
        if let place = row.actionCountry, place == places[1 - side] {
            return "an actor of the row is \(partyCodes[side]) and the place of the act lies in \(partyCodes[1 - side])"
        }
        if let other, let code = row.eventCode, Self.isOfSanctions(code) {
            return "sanctions between \(partyCodes[side]) and \(other), a third party of the dossier"
        }
        return nil
    }

    static func isOfSanctions(_ code: String) -> Bool {
        code.hasPrefix("16") || code == "1312" || code == "085"
    }

    private func party(_ row: GDELTRow, _ actor: Int) -> Int? {
        row.country(ofActor: actor).flatMap { parties.firstIndex(of: $0) }
    }

    private func entity(_ row: GDELTRow, _ actor: Int, _ side: Int?) -> String? {
        if let side { return partyCodes[side] }
        let names = [row.country(ofActor: actor), row.group(ofActor: actor).map(CountryCode.organisation)]
        return names.compactMap { $0 }.first(where: thirdParties.contains)
    }
}
