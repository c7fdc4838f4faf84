import EventModel

/// Makes the report of an item whose elements are all in.
struct ReportMaking {
    let origin: PayloadOrigin
    private(set) var repairs: [Repair] = []

    init(origin: PayloadOrigin) {
        self.origin = origin
    }

    /// Nil for an item that says nothing at all.
    mutating func report(_ item: ItemDraft, head: HeadDraft) -> Report? {
        guard !item.isEmpty else {
            repairs.append(.emptyItem)
            return nil
        }
        let language = language(item, head)
        let url = url(item, head)
        let title = item.title.text ?? ""
        let summary = item.summary.text ?? ""
        var report = Report(
            id: ReportIdentity.id(
                own: item.identifier.filled, url: url, site: head.link.filled, title: title, summary: summary,
                source: origin.source),
            source: origin.source, title: title, summary: summary, body: item.body.filled, url: url,
            fetchedAt: origin.fetchedAt, language: language, publisher: item.publisher.filled,
            author: author(item, head))
        report.updatedAt = moment(item.updated, language)
        report.publishedAt = item.published.filled == nil ? report.updatedAt : moment(item.published, language)
        return report
    }

    private func language(_ item: ItemDraft, _ head: HeadDraft) -> String? {
        (item.language ?? head.language.filled).flatMap(LanguageTag.primary)
    }

    private func author(_ item: ItemDraft, _ head: HeadDraft) -> String? {
        item.authors.text ?? (head.isAtom ? head.authors.text : nil)
    }

    private mutating func moment(_ text: RankedText, _ language: String?) -> Timestamp? {
        guard let written = text.filled else { return nil }
        let moment = FeedDate.timestamp(of: written, language: language)
        if moment == nil { repairs.append(.unreadableDate(String(written.prefix(60)))) }
        guard moment?.seconds != 0 else {
            repairs.append(.dateOfNothing)
            return nil
        }
        return moment
    }

    /// The item's link, else its guid where that is an address.
    private mutating func url(_ item: ItemDraft, _ head: HeadDraft) -> String? {
        let permalink = item.isPermalink ? item.identifier.filled : nil
        guard let written = item.link.filled ?? permalink else { return nil }
        if written.utf8.starts(with: "http".utf8) { return written }
        let base = WebAddress(item.base).isWeb ? item.base : head.link.filled ?? ""
        return safe(WebAddress.resolve(written, against: base))
    }

    /// Addresses that would run something are left out.
    private mutating func safe(_ url: String) -> String? {
        if Self.isSafe(url) { return url }
        repairs.append(.unsafeAddress(String(url.prefix(60))))
        return nil
    }

    static func isSafe(_ url: String) -> Bool {
        guard !url.utf8.starts(with: "http".utf8), let scheme = WebAddress(url).scheme else { return true }
        return !unsafe.contains(scheme.lowercased())
    }

    private static let unsafe: Set<String> = ["javascript", "vbscript", "data", "file", "about"]

    /// The repairs since the last call.
    mutating func takeRepairs() -> [Repair] {
        defer { repairs = [] }
        return repairs
    }
}
