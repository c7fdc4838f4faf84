public import EventModel

/// A dossier as it was read, with what was odd about it and where its parts came from.
public struct LoadedDossier: Hashable, Sendable {
    public var dossier: Dossier
    /// What is odd but harmless; mistakes are thrown instead.
    public var problems: [Problem]
    /// The top-level parts that are there, in the order of the format.
    public var parts: [DossierPart]
    /// The user's file it was read from or merged with, if any.
    public var userFile: String?

    public init(dossier: Dossier, problems: [Problem], parts: [DossierPart], userFile: String?) {
        self.dossier = dossier
        self.problems = problems
        self.parts = parts
        self.userFile = userFile
    }
}
