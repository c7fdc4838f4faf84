import EventModel
import TextFolding

extension MapReading {
    /// One of the words of `type`, which has to be there.
    func choice<Choice>(_ key: String, _ type: Choice.Type) -> Choice?
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        required(key).flatMap { choice(of: $0, key, type) }
    }

    func choiceIfAny<Choice>(_ key: String, _ type: Choice.Type) -> Choice?
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        value(key).flatMap { choice(of: $0, key, type) }
    }

    /// A list of words of `type`, or one word alone.
    func choices<Choice>(_ key: String, _ type: Choice.Type) -> [Choice]
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        items(key).compactMap { choice(of: $0, key, type) }
    }

    private func choice<Choice>(of value: PlacedNode, _ key: String, _ type: Choice.Type) -> Choice?
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        let words = type.allCases.map(\.rawValue)
        return word(of: value, key, among: words).flatMap { Choice(rawValue: $0) }
    }

    /// A word of the dossier's own making, such as the side of a source.
    func word(_ key: String, among words: [String]) -> String {
        required(key).flatMap { word(of: $0, key, among: words) } ?? ""
    }

    /// A list of words of the dossier's own making, or one word alone.
    func words(_ key: String, among words: [String]) -> [String] {
        items(key).compactMap { word(of: $0, key, among: words) }
    }

    private func word(of value: PlacedNode, _ key: String, among words: [String]) -> String? {
        let text = text(of: value, key)
        if words.contains(text) { return text }
        if value.scalar != nil {
            let noun = key.hasSuffix("s") ? String(key.dropLast()) : key
            mistakes.add("“\(text)” is no \(noun)\(NearestWord.hint(for: text, among: words))", at: value.place)
        }
        return nil
    }

    private func items(_ key: String) -> [PlacedNode] {
        guard let value = value(key) else { return [] }
        return value.scalar == nil ? list(key) : [value]
    }
}
