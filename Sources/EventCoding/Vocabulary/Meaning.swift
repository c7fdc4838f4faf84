import EventModel

/// What a matched word stands for.
enum Meaning: Sendable {
    /// One of the two parties (0 or 1).
    case party(Int, PartyRole)
    /// Both parties in one word.
    case both
    /// A third party, by its place among the lexicon's.
    case third(Int)
    /// A context in which the words it covers mean something else.
    case stop
    /// A concept, with the place of its act in `ActTable.acts` or −1.
    case concept(Concept, act: Int)
    case dimension(RelationDimension, Double)
    /// Places in the dossier's lists.
    /// A source that reports cite, by its place in `OriginWords`.
    case origin(Int)
    /// A word of a date.
    case date
    case phrase(Int), topic(Int), region(Int), subject(Int)
}

/// In which quality a party is named.
enum PartyRole: Hashable, Sendable {
    case name, demonym, metonym
    /// What its own media call it; counts only there.
    case ownState
    /// A person, by place in the party's list.
    case person(Int)
    case ministry, firm, force

    /// Whether somebody official is named, and not just a country.
    var isOfficial: Bool {
        switch self {
        case .person, .ministry, .force: true
        default: false
        }
    }
}
