/// One happening as told by reports of several outlets and languages.
public struct Story: Hashable, Sendable {
    /// The id of its first event, so that it stays when later reports join: source and report id.
    public var id: String
    /// In the order in which they joined.
    public var members: [EventKey]
    public var corroboration: Corroboration

    public init(id: String, members: [EventKey], corroboration: Corroboration) {
        self.id = id
        self.members = members
        self.corroboration = corroboration
    }
}
