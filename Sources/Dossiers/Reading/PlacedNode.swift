/// One value of a dossier file with the place it stands at, whichever file that is after merging.
struct PlacedNode: Sendable {
    /// One `key: value` of a map.
    struct Member: Sendable {
        var key: String
        var keyPlace: Place
        var value: PlacedNode
    }

    enum Content: Sendable {
        case empty
        case scalar(String)
        case list([PlacedNode])
        case map([Member])
    }

    var content: Content
    var place: Place

    var members: [Member] {
        if case .map(let members) = content { members } else { [] }
    }

    var scalar: String? {
        if case .scalar(let text) = content { text } else { nil }
    }

    /// The value of `key`, where this is a map that has it.
    subscript(key: String) -> PlacedNode? {
        members.first { $0.key == key }?.value
    }

    /// What it is, as a message names it.
    var kindInWords: String {
        switch content {
        case .empty: "nothing"
        case .scalar(let text): "“\(text)”"
        case .list: "a list"
        case .map: "a map"
        }
    }
}
