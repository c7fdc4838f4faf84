/// One start tag, valid only while it is handed over.
struct StartTag {
    let name: TagName
    let attributes: AttributeList
    let isEmpty: Bool

    /// The value of the attribute `name` (without regard to its prefix), references read, white space cut off.
    func attribute(_ name: StaticString) -> String? {
        guard !attributes.isBlank else { return nil }
        let hash = name.withUTF8Buffer { NameHash.of($0) }
        for attribute in attributes where attribute.name.local == hash {
            return CharacterReference.text(ofAttribute: attribute.rawValue)
        }
        return nil
    }
}
