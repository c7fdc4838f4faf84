import EventModel

/// Looks for vetoed drafts in a press release of the UN, or in the items of its feed.
struct VetoPageReading {
    private let assignment: PayloadReading.Assignment
    private let onRecord: (ParsedRecord) -> Void

    init(_ assignment: PayloadReading.Assignment, _ onRecord: @escaping (ParsedRecord) -> Void) {
        self.assignment = assignment
        self.onRecord = onRecord
    }

    func read(_ bytes: [UInt8]) -> ParsedPayload {
        var reports: [Report] = []
        var reading = DocumentReading(origin: assignment.origin, limits: assignment.limits) { reports.append($0) }
        bytes.withUnsafeBufferPointer { reading.feed($0) }
        switch reading.finish() {
        case .document: return read(reports.map(Self.release))
        case .notAFeed(let value) where value.kind == .page: return read([page(bytes)])
        case let other: return other
        }
    }

    private func read(_ releases: [VetoReading.Release]) -> ParsedPayload {
        let collecting = VoteCollecting(
            context: assignment.context, origin: assignment.origin, knownBy: assignment.knownBy)
        var reading = VetoReading(collecting: collecting)
        for release in releases { reading.read(release) { onRecord(.vote($0)) } }
        return .votes([], problems: reading.collecting.problems)
    }

    private static func release(_ report: Report) -> VetoReading.Release {
        VetoReading.Release(
            title: report.title, text: [report.title, report.summary, report.body ?? ""].joined(separator: "\n"),
            day: report.publishedAt?.civil().dateText, url: report.url)
    }

    private func page(_ bytes: [UInt8]) -> VetoReading.Release {
        var text: [UInt8] = []
        var decoding = TextDecoding(contentType: assignment.origin.contentType)
        bytes.withUnsafeBufferPointer { view in decoding.decode(view, atEnd: true) { text.append(contentsOf: $0) } }
        return text.withUnsafeBufferPointer { view in
            VetoReading.Release(
                title: Self.title(view), text: TextCleaning.text(of: view, isHTML: true, keepsLines: true).text,
                day: Self.day(view), url: assignment.origin.url.isEmpty ? nil : assignment.origin.url)
        }
    }

    private static func title(_ page: ByteView) -> String {
        guard let tag = page.firstIndex(of: "<title", from: 0),
            let start = page.firstIndex(of: UInt8(ascii: ">"), from: tag),
            let end = page.firstIndex(of: "</title", from: start)
        else { return "" }
        return TextCleaning.text(of: page.part(start + 1, end), isHTML: true).text
    }

    /// The day of the release in New York: `article:published_time` of the page's head, else its first `<time>`.
    private static func day(_ page: ByteView) -> String? {
        for (mark, attribute) in [("article:published_time", "content=\""), ("<time", "datetime=\"")]
            as [(StaticString, StaticString)]
        {
            guard let place = page.firstIndex(of: mark, from: 0),
                let start = page.firstIndex(of: attribute, from: place), start - place < 200
            else { continue }
            let value = start + attribute.utf8CodeUnitCount
            if let day = PeriodText.iso(page.part(value, min(value + 10, page.count)).text), day.count == 10 {
                return day
            }
        }
        return nil
    }
}
