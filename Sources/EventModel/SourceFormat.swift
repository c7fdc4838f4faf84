/// How a source is read.
public enum SourceFormat: String, CaseIterable, Codable, Sendable {
    /// RSS, RDF, Atom or JSON Feed, told apart by their content.
    case feed
    /// A search feed of an aggregator, whose items name their true publisher.
    case search
}
