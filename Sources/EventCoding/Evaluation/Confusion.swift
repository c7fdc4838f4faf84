/// How often one label was coded as another.
public struct Confusion: Hashable, Sendable {
    public var label: String
    public var coded: String
    public var count: Int
}
