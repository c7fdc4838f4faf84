/// Which prefix means which vocabulary, where the reader is now.
struct NamespaceScope {
    private var bindings: [(depth: Int, prefix: UInt64, vocabulary: Vocabulary)] = []
    private static let xmlns = NameHash.of("xmlns")

    /// Takes the declarations of a tag that opens at `depth`; returns the addresses they name, with blanks between.
    mutating func enter(_ tag: StartTag, depth: Int) -> String? {
        var declared: String?
        for attribute in tag.attributes {
            let isDefault = attribute.name.whole == Self.xmlns
            guard isDefault || attribute.name.prefix == Self.xmlns else { continue }
            let address = CharacterReference.text(ofAttribute: attribute.rawValue)
            let prefix = isDefault ? 0 : attribute.name.local
            if bindings.count < Self.mostBindings {
                bindings.append((depth, prefix, Vocabulary(namespace: address)))
            }
            declared = declared.map { "\($0) \(address)" } ?? address
        }
        return declared
    }

    /// No honest document has so many open at once.
    private static let mostBindings = 256

    mutating func leave(depth: Int) {
        while let last = bindings.last, last.depth >= depth { bindings.removeLast() }
    }

    /// An undeclared or unheard-of namespace is taken by what its prefix usually means.
    func vocabulary(of prefix: UInt64) -> Vocabulary {
        for binding in bindings.reversed() where binding.prefix == prefix {
            if binding.vocabulary != .other { return binding.vocabulary }
            return prefix == 0 ? .plain : Vocabulary(prefix: prefix)
        }
        return prefix == 0 ? .plain : Vocabulary(prefix: prefix)
    }
}
