/// Where something stands in a dossier file.
struct Place: Hashable, Sendable {
    var file: String
    /// 1-based; 0 for the file as a whole.
    var line: Int
    /// 1-based, counted in Unicode scalars.
    var column: Int
}
