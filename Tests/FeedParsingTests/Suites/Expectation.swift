import EventModel

/// One value that a suite expects, in terms of our record.
struct Expectation {
    enum Subject: Hashable {
        case feed
        case entry(Int)
    }

    enum Field: String, CaseIterable {
        case id, title, link, published, updated
    }

    enum Value {
        /// Any of these, as the suite writes them (titles may hold markup).
        case text([String])
        case moment(Timestamp)
    }

    let file: String
    let subject: Subject
    let field: Field
    let value: Value

    /// Nil when `parsed` says the same, else what it says instead.
    func difference(from parsed: ParsedPayload) -> String? {
        guard case .document(let document) = parsed else { return "not a feed" }
        switch subject {
        case .feed: return difference(from: field == .title ? document.title : document.link)
        case .entry(let index):
            guard document.reports.indices.contains(index) else { return "no such entry" }
            return difference(from: document.reports[index])
        }
    }

    private func difference(from report: Report) -> String? {
        switch field {
        case .id: difference(from: report.id)
        case .title: difference(from: report.title)
        case .link: difference(from: report.url)
        case .published: difference(from: report.publishedAt)
        case .updated: difference(from: report.updatedAt)
        }
    }

    private func difference(from moment: Timestamp?) -> String? {
        guard case .moment(let expected) = value, expected != moment else { return nil }
        return "\(moment?.rfc3339 ?? "nil") instead of \(expected.rfc3339)"
    }

    private func difference(from text: String?) -> String? {
        guard case .text(let expected) = value else { return nil }
        let isMarkup = field == .title
        let readings = expected.flatMap { isMarkup ? [PlainReading.folded($0), PlainReading.cleaned($0)] : [$0] }
        let actual = text ?? ""
        return readings.contains(actual) ? nil : "“\(actual)” instead of “\(expected.joined(separator: "” or “"))”"
    }

    /// Why our record cannot say this at all, or nil.
    var reasonForSilence: String? {
        guard case .text(let expected) = value, field == .title else { return nil }
        return expected.allSatisfy { !$0.isEmpty && PlainReading.cleaned($0).isEmpty }
            ? "the title is markup only, our titles are plain text" : nil
    }
}
