/// One kind of fault in a document, and what the reader did about it.
enum Repair: Hashable {
    case bareAmpersand
    case bareLess
    case unknownEntity(String)
    case externalEntity(String)
    case nestedEntity(String)
    case expansionLimit(Int)
    case strayEndTag(String)
    case missingEndTag(String)
    case unfinished(String)
    case longTag(Int)
    case tooDeep(Int)
    case longField(Int)
    case controlCharacter
    case leadingText
    case undecodable(String)
    case unknownEncoding(String)
    case otherEncoding(declared: String, used: String)
    case guessedEncoding(String)
    case unreadableDate(String)
    case dateOfNothing
    case unsafeAddress(String)
    case emptyItem
    case tooManyReports(Int)
    case sharedIdentifier
    case brokenJSON(String)
    case unknownType(String)

    /// The same fault whatever its text, so that a thousand unreadable dates are one problem.
    var kind: Repair {
        switch self {
        case .unknownEntity: .unknownEntity("")
        case .externalEntity: .externalEntity("")
        case .nestedEntity: .nestedEntity("")
        case .strayEndTag: .strayEndTag("")
        case .missingEndTag: .missingEndTag("")
        case .unreadableDate: .unreadableDate("")
        case .unsafeAddress: .unsafeAddress("")
        case .unknownType: .unknownType("")
        case .brokenJSON: .brokenJSON("")
        default: self
        }
    }

    /// One sentence for the user.
    var words: String {
        switch self {
        case .bareAmpersand: "a bare “&” was read as text; it should be “&amp;”"
        case .bareLess: "a “<” that begins no tag was read as text; it should be “&lt;”"
        case .unknownEntity(let name): "the entity “&\(name);” is not known and was kept as text"
        case .externalEntity(let name): "the external entity “\(name)” was not fetched"
        case .nestedEntity(let name): "the entity “\(name)” is made of other entities and was not expanded"
        case .expansionLimit(let bytes): "entities were no longer expanded after \(bytes) bytes (an XML bomb?)"
        case .strayEndTag(let name): "“</\(name)>” closes nothing and was left out"
        case .missingEndTag(let name): "an end tag is missing before “<\(name)>”; the element was closed there"
        case .unfinished(let what): "the document ends inside \(what); what was there is kept"
        case .longTag(let bytes): "a tag or declaration of more than \(bytes) bytes was not read as one"
        case .tooDeep(let depth): "elements nested deeper than \(depth) were read over"
        case .longField(let bytes): "a text longer than \(bytes) bytes was cut"
        case .controlCharacter: "a control character was left out"
        default: documentWords
        }
    }

    private var documentWords: String {
        switch self {
        case .leadingText: "text before the document was skipped"
        case .undecodable(let encoding): "bytes that are no \(encoding) were replaced by “\u{FFFD}”"
        case .unknownEncoding(let name): "the encoding “\(name)” is not known"
        case .otherEncoding(let declared, let used): "declared as \(declared), but read as \(used)"
        case .guessedEncoding(let name): "no encoding was named; read as \(name) by its letters"
        case .unreadableDate(let text): "the date “\(text)” cannot be read; the time is left empty"
        case .dateOfNothing: "1970-01-01 is a program's word for “no date”; the time is left empty"
        case .unsafeAddress(let text): "the address “\(text)” is no web address and was left out"
        case .emptyItem: "an item with nothing in it was left out"
        case .tooManyReports(let most): "more than \(most) items; the rest was left out"
        case .sharedIdentifier: "two items share one id; the later one will count as a new version of the earlier"
        case .brokenJSON(let what): "the JSON is broken: \(what); what could be read is kept"
        case .unknownType(let type): "content of type “\(type)” is not text and was left out"
        default: ""
        }
    }
}
