/// One HTTP request: one step of a poll, redirects being steps of their own.
struct FetchRequest: Hashable, Sendable {
    var address: WebAddress
    /// Validators of the document we have from this very address.
    var etag: String?
    var lastModified: String?
    /// Milliseconds left of the poll's deadline.
    var deadline: Int
    var rule: AddressRule
    var isAfterRedirect: Bool
    /// Nil for a direct connection.
    var proxy: String?

    var isConditional: Bool { etag != nil || lastModified != nil }
}
