public import EventModel

/// What is wrong with a dossier, every mistake with its place.
public struct DossierMistakes: Error, Hashable, Sendable, CustomStringConvertible {
    /// In the order of the file; never empty.
    public var problems: [Problem]

    public init(_ problems: [Problem]) {
        self.problems = problems
    }

    /// One `FILE:LINE:COLUMN: what is wrong` a line.
    public var description: String {
        problems.map(\.text).joined(separator: "\n")
    }
}
