/// What kind of saying a report is.
public enum Register: String, CaseIterable, Codable, Sendable {
    case act
    case officialWord = "official-word"
    case report, claim, commentary, data
}
