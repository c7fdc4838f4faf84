/// A top-level part of a dossier and which file gave it.
public struct DossierPart: Hashable, Sendable {
    public enum Origin: String, CaseIterable, Sendable {
        case shipped, user
        /// The user's file was merged over the shipped one.
        case both
    }

    /// Its key, such as `sources`.
    public var name: String
    public var origin: Origin

    public init(name: String, origin: Origin) {
        self.name = name
        self.origin = origin
    }
}
