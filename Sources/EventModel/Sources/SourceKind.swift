/// What stands behind a source.
public enum SourceKind: String, CaseIterable, Codable, Sendable {
    case official, army, state
    case commercialUnderState = "commercial-under-state"
    case exile
    case publicFundedForeign = "public-funded-foreign"
    case independent, wire, trade, analysis, data
}
