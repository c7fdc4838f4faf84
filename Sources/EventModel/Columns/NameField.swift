/// The fields of a row that hold one name or several.
public enum NameField: CaseIterable, Sendable {
    case source, side, language, coder, code, speaker, story, target, topic, phrase, region
}
