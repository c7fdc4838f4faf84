/// The two parties' codes, in the order of the dossier.
public struct Dyad: Hashable, Sendable {
    public var first: String
    public var second: String

    public init(first: String, second: String) {
        self.first = first
        self.second = second
    }
}

extension Dossier {
    public var dyad: Dyad { Dyad(first: parties.first.code, second: parties.second.code) }
}
