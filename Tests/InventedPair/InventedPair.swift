public import EventModel

/// A pair of states with nothing in its dossier but the two.
public enum InventedPair {
    public static let dossier: Dossier = {
        func party(_ code: String) -> Party {
            let name = LocalizedName(forms: [])
            return Party(
                code: code, letter: code, capitalLetter: code, name: name, capital: name,
                clock: Party.Clock(abbreviation: "UTC", offset: 0))
        }
        return Dossier(
            name: "pair", title: "Pair", parties: Dossier.Parties(first: party("RUS"), second: party("CHN")))
    }()
}
