import EventModel

/// Reads JSON Feed 1.0 and 1.1 member by member and item by item.
struct JSONFeedReader {
    private let limits: ParsingLimits
    private var outlet: ReportOutlet
    private var splitting: JSONSplitting
    private var head = HeadDraft()
    private let origin: PayloadOrigin
    private(set) var log = RepairLog()
    private var version: String?
    private var hasItems = false
    private var hasFeedMembers = false
    /// Names of the outermost object's members, for saying what this is when it is no feed.
    private(set) var memberNames: [String] = []
    /// Items wait until it is known that this is a feed.
    private var waiting: [ItemDraft] = []

    init(origin: PayloadOrigin, limits: ParsingLimits, onReport: @escaping (Report) -> Void) {
        self.origin = origin
        self.limits = limits
        outlet = ReportOutlet(origin: origin, limits: limits, onReport: onReport)
        splitting = JSONSplitting(limit: limits.itemBytes)
    }

    mutating func feed(_ bytes: ByteView) {
        var pieces: [(isItem: Bool, value: JSONValue, isBroken: Bool)] = []
        let depth = limits.depth
        splitting.feed(bytes) { pieces.append(Self.read($0, depth)) }
        for piece in pieces { take(piece) }
    }

    /// The feed without its reports, or nil when this is no feed.
    mutating func finish() -> FeedDocument? {
        var pieces: [(isItem: Bool, value: JSONValue, isBroken: Bool)] = []
        let depth = limits.depth
        splitting.finish { pieces.append(Self.read($0, depth)) }
        for piece in pieces { take(piece) }
        guard isFeed else { return nil }
        handOnWaiting()
        if splitting.isOpen { log.note(.unfinished("JSON")) }
        if splitting.oversized > 0 { log.note(.longField(limits.itemBytes)) }
        var document = FeedDocument(
            format: format, title: head.title.filled, link: head.link.filled, language: head.language.filled,
            problems: log.problems(place: origin.url))
        document.isCutOff = log.isCutOff
        return document
    }

    private var isFeed: Bool {
        version?.lowercased().contains("jsonfeed.org") == true || (hasItems && hasFeedMembers)
    }

    private var format: String {
        guard let version, let number = version.split(separator: "/").last else { return "json" }
        let digits = number.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
        guard digits else { return "json" }
        return number.contains(".") ? "json \(number)" : "json \(number).0"
    }

    private static func read(_ piece: JSONSplitting.Piece, _ depth: Int) -> (Bool, JSONValue, Bool) {
        switch piece {
        case .item(let bytes):
            var reading = JSONReading(bytes, depthLimit: depth)
            return (true, reading.value(), reading.isBroken)
        case .member(let bytes):
            // A member alone is no JSON value; in braces it is.
            let object = [UInt8(ascii: "{")] + bytes + [UInt8(ascii: "}")]
            return object.withUnsafeBufferPointer {
                var reading = JSONReading($0, depthLimit: depth)
                return (false, reading.value(), reading.isBroken)
            }
        }
    }

    private mutating func take(_ piece: (isItem: Bool, value: JSONValue, isBroken: Bool)) {
        if piece.isBroken { log.note(.brokenJSON(piece.isItem ? "an item" : "a member of the feed")) }
        if piece.isItem {
            hasItems = true
            take(item: piece.value)
        } else if case .object(let members) = piece.value {
            for (name, value) in members { take(name, value) }
        }
    }

    private mutating func take(_ name: String, _ value: JSONValue) {
        if memberNames.count < 8 { memberNames.append(String(name.prefix(40))) }
        switch name {
        case "version": version = value.text
        case "title": head.title.offer(plain(value.text), rank: 9)
        case "home_page_url":
            hasFeedMembers = true
            if let url = value.text { head.link.offer(WebAddress.resolve(url, against: origin.url), rank: 9) }
        case "feed_url", "next_url": hasFeedMembers = true
        case "items": hasItems = true
        case "language": head.language.offer(plain(value.text), rank: 9)
        case "author", "authors":
            for name in Self.names(in: value) { head.authors.offer(name, rank: 1) }
        default: break
        }
    }

    private func plain(_ text: String?) -> String {
        JSONItem.clean(text ?? "", isHTML: false)
    }

    static func names(in value: JSONValue) -> [String] {
        let people = if case .array(let people) = value { people } else { [value] }
        return people.compactMap { $0["name"]?.text ?? $0["url"]?.text }
    }

    // MARK: Items

    private mutating func take(item value: JSONValue) {
        waiting.append(JSONItem(value).draft(base: origin.url))
        if isFeed {
            handOnWaiting()
        } else if waiting.count > Self.mostWaiting {
            waiting.removeLast()
            log.note(.tooManyReports(Self.mostWaiting))
        }
    }

    private mutating func handOnWaiting() {
        var context = head
        // As in Atom, an item without author has the feed's.
        context.isAtom = true
        for draft in waiting { outlet.take(draft, head: context, log: &log) }
        waiting.removeAll(keepingCapacity: true)
    }

    private static let mostWaiting = 10_000
}
