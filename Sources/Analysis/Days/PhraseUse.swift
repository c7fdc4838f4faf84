public import EventModel

/// One document that uses a phrase of the dossier.
public struct PhraseUse: Hashable, Sendable {
    public var phrase: String
    public var at: Timestamp

    public init(phrase: String, at: Timestamp) {
        self.phrase = phrase
        self.at = at
    }
}
