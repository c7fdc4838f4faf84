import EventModel
import TextFolding

/// Reads one map of a dossier, key by key; a mistake is noted with its place and a harmless value stands in,
/// so that the reading goes on to the next mistake.
struct MapReading {
    let node: PlacedNode
    let vocabulary: DossierVocabulary
    let mistakes: Mistakes
    /// What the map describes, as messages name it: `a source`.
    let thing: String

    /// Notes every key that is none of `keys`.
    init(_ node: PlacedNode, of thing: String, keys: [String], _ vocabulary: DossierVocabulary, _ mistakes: Mistakes) {
        self.node = node
        self.thing = thing
        self.vocabulary = vocabulary
        self.mistakes = mistakes
        guard case .map(let members) = node.content else {
            mistakes.add("\(thing) is a map of keys and values, not \(node.kindInWords)", at: node.place)
            return
        }
        for member in members where !keys.contains(member.key) {
            let hint = NearestWord.hint(for: member.key, among: keys)
            mistakes.add("\(thing) has no key “\(member.key)”\(hint)", at: member.keyPlace)
        }
    }

    /// The value of `key`; nil where it is absent or empty.
    func value(_ key: String) -> PlacedNode? {
        guard let value = node[key] else { return nil }
        if case .empty = value.content { return nil }
        return value
    }

    /// Notes a missing `key`.
    func required(_ key: String) -> PlacedNode? {
        let value = value(key)
        if value == nil, case .map = node.content { mistakes.add("\(named) lacks “\(key)”", at: node.place) }
        return value
    }

    /// The thing with its name, where it has one.
    private var named: String {
        DossierMerging.identity(of: node).map { "\(thing) “\($0)”" } ?? thing
    }

    /// The written text of `key`, which has to be there.
    func text(_ key: String) -> String {
        required(key).map { text(of: $0, key) } ?? ""
    }

    func textIfAny(_ key: String) -> String? {
        value(key).map { text(of: $0, key) }
    }

    func text(of value: PlacedNode, _ key: String) -> String {
        if let text = value.scalar { return text }
        mistakes.add("“\(key)” is a text, not \(value.kindInWords)", at: value.place)
        return ""
    }

    /// `true` or `false`.
    func flag(_ key: String, default fallback: Bool) -> Bool {
        guard let value = value(key) else { return fallback }
        switch value.scalar {
        case "true": return true
        case "false": return false
        default:
            mistakes.add("“\(key)” is true or false, not \(value.kindInWords)", at: value.place)
            return fallback
        }
    }

    /// A whole number within `range`.
    func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let value = value(key) else { return nil }
        if let number = value.scalar.flatMap({ Int($0) }), range.contains(number) { return number }
        let bounds = "from \(range.lowerBound) to \(range.upperBound)"
        mistakes.add("“\(key)” is a whole number \(bounds), not \(value.kindInWords)", at: value.place)
        return nil
    }

    /// A number above zero.
    func positiveDecimal(_ key: String, default fallback: Double) -> Double {
        guard let value = value(key) else { return fallback }
        if let number = value.scalar.flatMap({ Double($0) }), number > 0, number.isFinite { return number }
        mistakes.add("“\(key)” is a number above 0, not \(value.kindInWords)", at: value.place)
        return fallback
    }

    /// The things of a list, each with an identity of its own under `identity`.
    func things(_ key: String, identity: String) -> [PlacedNode] {
        let items = list(key)
        var places: [String: Place] = [:]
        for item in items {
            guard let value = item[identity], let name = value.scalar else { continue }
            if let first = places[name] {
                mistakes.add("\(identity) “\(name)” is taken by line \(first.line)", at: value.place)
            }
            places[name] = places[name] ?? value.place
        }
        return items
    }

    /// The items of a list; nothing where `key` is absent.
    func list(_ key: String) -> [PlacedNode] {
        guard let value = value(key) else { return [] }
        if case .list(let items) = value.content { return items }
        mistakes.add("“\(key)” is a list, not \(value.kindInWords)", at: value.place)
        return []
    }
}
