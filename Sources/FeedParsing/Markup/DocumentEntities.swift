/// The entities that a document declares for itself: plain text only, and never more than a bounded amount of it.
struct DocumentEntities {
    private let limit: Int
    private var values: [String: Value] = [:]
    private var expanded = 0

    private enum Value {
        case text([UInt8])
        case external, nested
    }

    /// Why an entity was not expanded.
    struct Refusal: Error {
        let repair: Repair
    }

    init(limit: Int) {
        self.limit = limit
    }

    mutating func expansion(of name: String) -> Result<[UInt8], Refusal> {
        switch values[name] {
        case .text(let bytes):
            guard expanded + bytes.count <= limit else { return .failure(Refusal(repair: .expansionLimit(limit))) }
            expanded += bytes.count
            return .success(bytes)
        case .external: return .failure(Refusal(repair: .externalEntity(name)))
        case .nested: return .failure(Refusal(repair: .nestedEntity(name)))
        case nil: return .failure(Refusal(repair: .unknownEntity(name)))
        }
    }

    /// Takes the entities of a `<!DOCTYPE …[…]>`; the repairs are those that it will not read.
    mutating func read(declaration: ByteView) -> [Repair] {
        var repairs: [Repair] = []
        var place = 0
        while values.count < Self.most, let start = declaration.firstIndex(of: "<!ENTITY", from: place) {
            place = start + 8
            var words = DeclarationWords(declaration.part(place, declaration.count))
            guard let name = words.next()?.text.text, name != "%", let value = words.next() else { continue }
            guard values[name] == nil else { continue }
            values[name] = value.isQuoted ? Self.value(value.text) : .external
            if !value.isQuoted { repairs.append(.externalEntity(String(name.prefix(40)))) }
        }
        return repairs
    }

    private static let most = 256

    /// References to characters are read; one to another entity makes the value nested.
    private static func value(_ raw: ByteView) -> Value {
        guard raw.count <= 4096 else { return .nested }
        var result: [UInt8] = []
        var place = 0
        while place < raw.count {
            guard raw[place] == UInt8(ascii: "&") else {
                result.append(raw[place])
                place += 1
                continue
            }
            guard case .characters(let characters, let length) = CharacterReference.read(raw, at: place, isHTML: false)
            else { return .nested }
            CharacterReference.append(characters, to: &result)
            place += length
        }
        return .text(result)
    }

    /// The place after the `>` that ends a declaration, over its internal subset, quotes and comments.
    static func endOfDeclaration(_ bytes: ByteView, from start: Int) -> Int? {
        var place = start + 2
        var depth = 1
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let most = min(bytes.count, place + 8192)
                if let end = bytes.firstIndex(of: bytes[place], from: place + 1, before: most) { place = end }
            case UInt8(ascii: "<"):
                if bytes.has("<!--", at: place), let end = bytes.firstIndex(of: "-->", from: place) { place = end }
                depth += 1
            case UInt8(ascii: ">"): depth -= 1
            default: break
            }
            place += 1
            if depth <= 0 { return place }
        }
        return nil
    }
}
