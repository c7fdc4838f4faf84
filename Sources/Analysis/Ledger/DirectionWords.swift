import EventModel

/// A direction in the letters of a dossier: `R→C`, `R+C`.
enum DirectionWords {
    static func text(_ direction: Direction, _ dossier: Dossier) -> String {
        let (first, second) = (dossier.parties.first, dossier.parties.second)
        switch direction {
        case .both: return "\(first.letter)+\(second.letter)"
        case .undirected: return ""
        case .directed(let from, _):
            return from == first.code ? "\(first.letter)→\(second.letter)" : "\(second.letter)→\(first.letter)"
        }
    }
}
