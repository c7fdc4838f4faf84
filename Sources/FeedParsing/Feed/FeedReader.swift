import EventModel

/// Makes reports of the elements of a feed; knows where it stands and collects the text of what matters.
struct FeedReader: MarkupHandler {
    let limits: ParsingLimits
    private var outlet: ReportOutlet
    var head = HeadDraft()
    var item: ItemDraft?
    var frames: [Frame] = []
    var capture: TextCapture?
    /// The text of the current capture.
    var captured: [UInt8] = []
    /// The depth of a `name` inside an author.
    var nameDepth: Int?
    /// The elements of HTML open inside the current capture.
    var nestedElements: [(depth: Int, element: HTMLElement)] = []
    var namespaces = NamespaceScope()
    var bases: ElementContext
    var languages = ElementContext(outermost: "")
    var log = RepairLog()
    var person: PersonDraft?
    /// The first element of the document, whatever it is.
    var rootName: String?

    /// What an open element is to the reader.
    enum Frame {
        case root, channel, item, wrapper, person(isHead: Bool, rank: Int), source, capture, ignored
    }

    init(origin: PayloadOrigin, limits: ParsingLimits, onReport: @escaping (Report) -> Void) {
        self.limits = limits
        outlet = ReportOutlet(origin: origin, limits: limits, onReport: onReport)
        bases = ElementContext(outermost: origin.url)
    }

    /// The address of the site, where the feed gave one that a browser may open.
    var headLink: String? {
        head.link.filled.flatMap { ReportMaking.isSafe($0) ? $0 : nil }
    }

    var wantsText: Bool { capture != nil && capture?.hiddenDepth == nil }

    /// An unknown root is not a feed, and nothing below it will be one.
    var isDone: Bool { outlet.isFull || (head.format == nil && elementsBeforeRoot > Self.mostBeforeRoot) }

    var elementsBeforeRoot = 0
    private static let mostBeforeRoot = 2000

    mutating func text(_ bytes: ByteView) {
        guard captured.count + bytes.count <= limits.fieldBytes else {
            let room = limits.fieldBytes - captured.count
            captured.append(contentsOf: bytes.part(0, room))
            log.note(.longField(limits.fieldBytes))
            return
        }
        captured.append(contentsOf: bytes)
    }

    mutating func note(_ repair: Repair, line: @autoclosure () -> Int) {
        log.note(repair, line: line())
    }

    mutating func start(_ tag: StartTag) {
        let depth = frames.count
        if !tag.attributes.isBlank { enterContext(tag, depth: depth) }
        if rootName == nil { rootName = tag.name.localText.text }
        if capture != nil {
            startNested(tag)
            frames.append(.capture)
        } else {
            frames.append(frame(for: tag))
        }
    }

    private mutating func enterContext(_ tag: StartTag, depth: Int) {
        let namespace = namespaces.enter(tag, depth: depth)
        if head.format == nil { rootNamespace = namespace }
        for attribute in tag.attributes where attribute.name.prefix == Self.xml {
            let value = CharacterReference.text(ofAttribute: attribute.rawValue)
            if attribute.name.local == Self.base {
                bases.enter(WebAddress.resolve(value, against: bases.current), depth: depth)
            } else if attribute.name.local == Self.lang {
                languages.enter(value, depth: depth)
            }
        }
    }

    var rootNamespace: String?
    private static let xml = NameHash.of("xml")
    private static let base = NameHash.of("base")
    private static let lang = NameHash.of("lang")

    mutating func end() {
        guard let frame = frames.popLast() else { return }
        let depth = frames.count
        if let capture, capture.depth == depth {
            finishCapture(capture)
        } else if capture != nil {
            endNested(depth: depth)
        } else if case .item = frame {
            finishItem()
        } else if case .person(let isHead, let rank) = frame {
            finishPerson(isHead: isHead, rank: rank)
        }
        namespaces.leave(depth: depth)
        bases.leave(depth: depth)
        languages.leave(depth: depth)
    }

    private mutating func finishItem() {
        guard let draft = item else { return }
        item = nil
        outlet.take(draft, head: head, log: &log)
    }
}
