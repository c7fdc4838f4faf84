extension Dossier {
    /// A direction in the letters of the parties: `R→C`, `R+C`; empty where there is none.
    public func letters(of direction: Direction) -> String {
        let (first, second) = (parties.first, parties.second)
        return switch direction {
        case .both: "\(first.letter)+\(second.letter)"
        case .undirected: ""
        case .directed(let from, _):
            from == first.code ? "\(first.letter)→\(second.letter)" : "\(second.letter)→\(first.letter)"
        }
    }
}
