/// A region of the world that reports speak of (`Region` is one of the screen).
public struct WorldRegion: Hashable, Codable, Sendable {
    public var id: String
    public var label: String
    public var terms: [Term]

    public init(id: String, label: String, terms: [Term]) {
        self.id = id
        self.label = label
        self.terms = terms
    }
}
