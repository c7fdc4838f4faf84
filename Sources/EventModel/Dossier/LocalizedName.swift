/// The display name of something by language, the first being the default.
public struct LocalizedName: Hashable, Codable, Sendable {
    public var forms: [Term]

    public init(forms: [Term]) {
        self.forms = forms
    }

    /// The name in `language`, else the English one, else the first.
    public func text(in language: String = "en") -> String {
        let form = forms.first { $0.language == language } ?? forms.first { $0.language == "en" } ?? forms.first
        return form?.text ?? ""
    }
}
