import EventModel
import History

/// Pages that a run ends without, and those that are not to be had.
extension Watch {
    /// Wants the pages that an earlier run did not come to: of the newest events, those without a text.
    func wantPagesLeftOver() {
        let names = Set(polledSources.filter { $0.body != nil }.map(\.name))
        guard !names.isEmpty, let mark = try? history.lastChange(),
            let rows = try? history.rows(newest: Self.mostLookedAt, upTo: mark)
        else { return }
        let earliest = clock().advanced(by: -Self.leftOverFor)
        for row in rows.reversed() where names.contains(row.source) && row.knownAt > earliest {
            guard let event = (try? history.event(row.key)) ?? nil, event.report.body == nil,
                let source = intake.source(row.source), let page = WantedPage(event.report, source: source),
                !pages.refuses(page, now: clock()), ((try? history.meta(Self.mark(of: page))) ?? nil) == nil
            else { continue }
            pages.add(page)
        }
        fetchPages()
    }

    /// Events looked at for pages left over, and seconds after which a page is no longer asked for.
    private static let mostLookedAt = 2000
    private static let leftOverFor: Int64 = 3 * 86_400

    /// Under this name the archive keeps why a page is not to be had, so that no later run asks again.
    private static func mark(of page: WantedPage) -> String {
        "page \(page.report.source) \(page.report.id)"
    }

    func giveUp(_ page: WantedPage, _ words: String) {
        tell(of: page.report.source) { $0.countFailed("\(page.address.text): \(words)") }
        // A failure costs one more request in the next run.
        try? history.setMeta(Self.mark(of: page), to: words)
    }
}
