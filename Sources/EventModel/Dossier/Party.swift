/// One of the two states of a dyad.
public struct Party: Hashable, Codable, Sendable {
    /// ISO 3166-1 alpha-3, such as `RUS`.
    public var code: String
    /// The letter of the state in a row's direction, such as `R`.
    public var letter: String
    /// The letter of its capital in a row's corroboration, such as `M`.
    public var capitalLetter: String
    public var name: LocalizedName
    public var capital: LocalizedName
    /// Zone of its capital for the header's clock.
    public var clock: Clock
    /// Names of the state itself.
    public var names: [Term]
    /// Adjectives and names of its people.
    public var demonyms: [Term]
    /// Capital and seats of power, standing for the government.
    public var metonyms: [Term]
    /// What media of this side write for their own state (`我国`, `наша страна`); counts only in its own sources.
    public var selfReferences: [Term]
    public var people: [Person]
    public var ministries: [Entity]
    public var firms: [Entity]
    public var forces: [Entity]

    /// A clock of the header: abbreviation and seconds east of UTC.
    public struct Clock: Hashable, Codable, Sendable {
        public var abbreviation: String
        public var offset: Int

        public init(abbreviation: String, offset: Int) {
            self.abbreviation = abbreviation
            self.offset = offset
        }
    }

    public init(
        code: String, letter: String, capitalLetter: String, name: LocalizedName, capital: LocalizedName,
        clock: Clock, names: [Term] = [], demonyms: [Term] = [], metonyms: [Term] = [],
        selfReferences: [Term] = [], people: [Person] = [], ministries: [Entity] = [], firms: [Entity] = [],
        forces: [Entity] = []
    ) {
        self.code = code
        self.letter = letter
        self.capitalLetter = capitalLetter
        self.name = name
        self.capital = capital
        self.clock = clock
        self.names = names
        self.demonyms = demonyms
        self.metonyms = metonyms
        self.selfReferences = selfReferences
        self.people = people
        self.ministries = ministries
        self.firms = firms
        self.forces = forces
    }
}
