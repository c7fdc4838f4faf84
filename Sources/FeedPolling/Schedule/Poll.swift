import EventModel

/// One poll of one source under way, over all its requests.
struct Poll {
    let source: Source
    var memory: PollMemory
    var startedAt: Timestamp
    /// The address in the dossier.
    let home: WebAddress
    /// Where the requests in hand go to: the address in the dossier, the one it moved to, or a mirror.
    private(set) var base: WebAddress
    /// Whom to ask in this very poll when `base` fails.
    private var alternatives: [WebAddress]
    /// What was wrong with those before `base`.
    private(set) var failures: [PollFailure] = []
    /// All addresses asked for the document in hand and the one asked now, last.
    private(set) var visited: [WebAddress]
    /// Milliseconds spent on the requests before this one.
    var spent = 0
    /// Whether each redirect so far was permanent.
    private(set) var hasMovedForGood = false
    /// Whether the request in hand carried validators.
    var isConditional = false
    /// Of a source whose newest file has to be looked up first; nil from then on.
    private(set) var listing: NewestFile?
    /// Why the newest file could not be looked up.
    private(set) var listFailure: PollFailure?
    /// Of a source that is a row of files.
    var errand: FilesErrand?
    var exchanges: [HTTPExchange] = []
    /// Who waits for it, where it is no poll of a source but of a page.
    var completion: (@Sendable (PollResult) -> Void)?

    var address: WebAddress { visited[visited.count - 1] }

    /// Nil where the source's address is not one of the web.
    init?(_ source: Source, memory: PollMemory, settings: PollSettings, at now: Timestamp) {
        guard let home = WebAddress(source.address(at: now)), home.isWeb else { return nil }
        let bases = Bases(of: source, home: home, memory: memory, settings: settings, now: now)
        self.source = source
        self.memory = memory
        self.home = home
        startedAt = now
        base = bases.all[0]
        alternatives = Array(bases.all.dropFirst())
        visited = [base]
        listing = NewestFile(of: source, home: home)
        if let listing { visited = [listing.list] }
        if source.format == .gdelt { errand = FilesErrand(of: source, memory: memory, settings: settings) }
    }

    mutating func follow(to next: WebAddress, status: Int) {
        hasMovedForGood = (status == 301 || status == 308) && (hasMovedForGood || visited.count == 1)
        visited.append(next)
    }

    /// Goes on with another file beside the first one.
    mutating func ask(_ name: String) -> Bool {
        guard let next = base.beside(name), next.isWeb else { return false }
        restart(at: next)
        return true
    }

    /// Goes on with the file that the list names, or without the list with the one in the dossier.
    mutating func take(list body: [UInt8], _ failure: PollFailure?) {
        let found = failure == nil ? listing?.address(in: body) : nil
        if found == nil { listFailure = failure ?? .other("the list names no such file") }
        if let found { base = found }
        listing = nil
        restart(at: base)
    }

    /// Turns to the next address for the same document; false where there is none left.
    mutating func fallBack(after failure: PollFailure) -> Bool {
        guard failure != .status(429), !alternatives.isEmpty else { return false }
        failures.append(failure)
        base = alternatives.removeFirst()
        if let name = errand?.name { return ask(name) }
        restart(at: base)
        return true
    }

    private mutating func restart(at address: WebAddress) {
        visited = [address]
        hasMovedForGood = false
        spent = 0
    }

    /// The address that answered now stands for the one in the dossier.
    var movedTo: String? {
        if errand != nil || source.newestIn != nil { return nil }
        let isMoved = base != home && failures.isEmpty
        return hasMovedForGood ? address.text : isMoved ? base.text : nil
    }
}

/// The addresses under which a source may be had, in the order they are to be tried.
private struct Bases {
    let all: [WebAddress]

    init(of source: Source, home: WebAddress, memory: PollMemory, settings: PollSettings, now: Timestamp) {
        let mirror = (source.mirror ?? Self.knownMirror(of: source)).flatMap { WebAddress($0) }
        let rest = [home] + [mirror].compactMap(\.self).filter { $0.isWeb && $0 != home }
        let age = memory.movedAt.map { now.seconds(since: $0) } ?? .max
        guard memory.movedFrom == home.text, let moved = memory.movedTo.flatMap({ WebAddress($0) }), moved.isWeb,
            (0...settings.oldAddressEvery).contains(age), home.scheme == "http" || moved.scheme == "https",
            source.format != .gdelt, source.format != .gdeltArticles
        else {
            all = rest
            return
        }
        all = [moved] + rest
    }

    private static func knownMirror(of source: Source) -> String? {
        guard source.format == .gdelt else { return nil }
        let mirror = GDELTFile.mirrorURL(of: source.url)
        return mirror == source.url ? nil : mirror
    }
}
