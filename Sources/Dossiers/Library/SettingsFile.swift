public import EventModel
import FoundationEssentials

/// The user's `config.yaml`.
public enum SettingsFile {
    /// Reads the file at `path`; where there is none, nothing is set. Every mistake comes with its place.
    public static func settings(at path: String) throws(DossierMistakes) -> Settings {
        guard FileManager.default.fileExists(atPath: path) else { return Settings() }
        let text = try DossierText(path: path)
        return try settings(of: text.text, file: text.file)
    }

    /// Reads the text of such a file.
    public static func settings(of text: String, file: String) throws(DossierMistakes) -> Settings {
        let root = try YAMLReading.root(of: text, file: file)
        if case .empty = root.content { return Settings() }
        let mistakes = Mistakes()
        let settings = Settings(root, mistakes)
        guard mistakes.errors.isEmpty else { throw DossierMistakes(Mistakes.sorted(mistakes.errors)) }
        return settings
    }

    /// Where the filters of a settings file stand, so that a mistake in one can be told with its place.
    public static func places(of text: String, file: String) -> [(filter: String, place: Problem)] {
        guard let root = try? YAMLReading.root(of: text, file: file) else { return [] }
        return ["views", "ignore"].flatMap { key -> [(String, Problem)] in
            guard case .list(let items)? = root[key]?.content else { return [] }
            return items.compactMap { item in
                guard let node = item["filter"], let filter = node.scalar else { return nil }
                return (
                    filter, Problem("", place: node.place.file, line: node.place.line, column: node.place.column)
                )
            }
        }
    }
}
