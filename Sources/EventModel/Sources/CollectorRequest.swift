/// What a desk that only reads asks of the process that collects.
public enum CollectorRequest: Hashable, Sendable {
    case refresh(source: String)
    case refreshAll
    case setSource(String, isEnabled: Bool)
}
