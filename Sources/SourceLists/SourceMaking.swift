public import EventModel
public import FeedParsing

/// Makes sources of listed feeds: new names, no address twice, nothing claimed that the list does not say.
public struct SourceMaking {
    public struct Outcome: Hashable, Sendable {
        public var sources: [Source] = []
        /// Feeds that are polled already, or cannot be polled, in words.
        public var remarks: [String] = []
    }

    private let defaults: SourceDefaults
    private let sides: [String]
    private var addresses: [String: String]
    private var names: Set<String>
    private let families: [String: Source]

    /// `known` are the sources there are; `sides` the codes that a side may have.
    public init(known: [Source], sides: [String], defaults: SourceDefaults) {
        self.defaults = defaults
        self.sides = sides
        addresses = Dictionary(known.map { (FeedAddress.key(of: $0.url), $0.name) }) { first, _ in first }
        names = Set(known.map(\.name))
        // The first source of a host speaks for the host: an outlet does not change sides between two of its feeds.
        families = Dictionary(known.filter { $0.format == .feed }.map { (FeedAddress.host(of: $0.url), $0) }) {
            first, _ in first
        }
    }

    public mutating func outcome(of entries: [OutlineEntry]) -> Outcome {
        var outcome = Outcome()
        for entry in entries {
            let key = FeedAddress.key(of: entry.url)
            if FeedAddress.host(of: entry.url).isEmpty, !entry.url.hasPrefix("file://") {
                outcome.remarks.append("\(entry.url.prefix(80)): no address of a feed (http, https or file)")
            } else if let name = addresses[key] {
                outcome.remarks.append("\(entry.url): is there already as “\(name)”")
            } else {
                let source = source(of: entry)
                addresses[key] = source.name
                names.insert(source.name)
                outcome.sources.append(source)
            }
        }
        return outcome
    }

    private func source(of entry: OutlineEntry) -> Source {
        let host = FeedAddress.host(of: entry.url)
        let relative = families[host]
        let own = entry.own
        let side = own[.side].flatMap { sides.contains($0) ? $0 : nil } ?? relative?.side ?? defaults.side
        return Source(
            name: freshName(own[.name] ?? entry.title ?? "", host: host), url: entry.url,
            format: own[.format].flatMap(SourceFormat.init) ?? .feed, side: side,
            jurisdiction: own[.jurisdiction] ?? relative?.jurisdiction ?? defaults.jurisdiction,
            kind: own[.kind].flatMap(SourceKind.init) ?? relative?.kind ?? defaults.kind,
            family: own[.family] ?? relative?.family ?? (host.isEmpty ? "local-files" : host),
            audience: own[.audience].flatMap(Audience.init) ?? relative?.audience ?? .domestic,
            language: entry.language.map(Self.primary) ?? relative?.language ?? defaults.language,
            interval: own[.interval].flatMap(Int.init) ?? defaults.interval,
            note: own[.note] ?? note(entry))
    }

    private func note(_ entry: OutlineEntry) -> String {
        let title = entry.title.map { "“\($0)”, " } ?? ""
        let folders = entry.folders.isEmpty ? "" : ", \(entry.folders.joined(separator: " / "))"
        return "\(title)from a subscription list\(folders)"
    }

    /// `en` of `en-US`.
    private static func primary(_ language: String) -> String {
        String(language.prefix { $0 != "-" && $0 != "_" }).lowercased()
    }

    /// Lower-case ASCII letters and digits parted by hyphens, and a number where the name is taken.
    private func freshName(_ title: String, host: String) -> String {
        let slug = Self.slug(title)
        let stem = slug.count >= 3 ? slug : Self.slug(host.isEmpty ? "local" : host)
        guard names.contains(stem) else { return stem }
        var number = 2
        while names.contains("\(stem)-\(number)") { number += 1 }
        return "\(stem)-\(number)"
    }

    private static func slug(_ text: String) -> String {
        let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return String(words.joined(separator: "-").prefix(32)).trimmedHyphen
    }
}

extension String {
    fileprivate var trimmedHyphen: String { hasSuffix("-") ? String(dropLast()) : self }
}
