/// One dossier file as it was written.
public struct DossierText: Hashable, Sendable {
    /// Path of the file, or `<shipped>/NAME.yaml`.
    public var file: String
    public var text: String

    public init(file: String, text: String) {
        self.file = file
        self.text = text
    }
}
