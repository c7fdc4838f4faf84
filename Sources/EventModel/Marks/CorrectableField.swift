/// A field of a coded event that an analyst can set.
///
/// Values are written as in JSON without quotes; `-` takes a value away; several have `+` between them.
public enum CorrectableField: String, CaseIterable, Sendable {
    case relevance, direction, initiator, recipient, target, dimensions, code, root, quad, goldstein, polarity
    case modality, register, routine, rhetoric, phrases, speaker, speakerSide, origin, occurredOn, place, regions
    case topics, amounts, story

    /// The form that values of this field have, for messages.
    public var form: String {
        switch self {
        case .relevance: Self.words(Relevance.self)
        case .direction: "RUS>CHN (any two codes), BOTH, or -"
        case .initiator, .recipient, .target, .speakerSide: "the code of a party or country, or -"
        case .dimensions: Self.words(RelationDimension.self) + ", with + between several"
        case .code: "a CAMEO code of two to four digits, leading zero included, or -"
        case .root: Self.words(EventRoot.self) + ", or -"
        case .quad: "0, 1, 2, 3, 4, or -"
        case .goldstein: "a number from -10 to 10, or none"
        case .polarity: "-2, -1, 0, 1, 2, or none"
        case .modality: Self.words(Modality.self) + ", or -"
        case .register: Self.words(Register.self) + ", or -"
        case .routine: "true or false"
        case .rhetoric: Self.words(Rhetoric.self)
        case .phrases, .regions, .topics: "ids of the dossier, with + between several, or -"
        case .amounts: "a number and its unit, as in 12000000 USD, with + between several, or -"
        case .occurredOn: "2026-11-24, 2026-11 or 2026, or -"
        case .speaker, .origin, .place: "a name, or -"
        case .story: "the id of a story, or -"
        }
    }

    private static func words<Value: CaseIterable & RawRepresentable<String>>(_ type: Value.Type) -> String {
        type.allCases.map(\.rawValue).joined(separator: ", ")
    }
}
