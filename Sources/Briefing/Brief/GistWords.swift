import EventModel

/// English words made of coded fields: `R+C→JPN COOPERATE patrols`.
struct GistWords {
    let dossier: Dossier

    func text(direction: Direction, target: String?, root: EventRoot?, topics: [String]) -> String {
        let labels = topics.prefix(2).map { id in dossier.topics.first { $0.id == id }?.label ?? id }
        let parts = [
            "\(dossier.letters(of: direction))\(target.map { "→\($0)" } ?? "")", root?.rawValue ?? "",
            labels.joined(separator: ", "),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
