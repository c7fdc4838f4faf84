import EventModel
import FeedPolling
import History
import PageReading
import Recording

/// Full texts: after a relevant report of a source that declares where the text stands, its page is fetched.
extension Watch {
    /// Wants the pages of what was just committed.
    func wantPages(of events: [AcceptedEvent]) {
        for event in events {
            guard let source = intake.source(event.event.report.source), source.body != nil else { continue }
            guard event.event.relevance != .none, let page = WantedPage(event.event.report, source: source) else {
                pages.remove(ReportName(event.event.report))
                continue
            }
            if pages.refuses(page, now: clock()) { refuse([page]) } else { pages.add(page) }
        }
        fetchPages()
    }

    /// Starts what the manners let start now.
    func fetchPages() {
        guard let poller else { return }
        while let errand = pages.next(now: clock()) {
            switch errand {
            case .robots(let address, let allowsPrivateAddress):
                fetch(PageRequest(url: address.robots, allowsPrivateAddress: allowsPrivateAddress), by: poller) {
                    $0.takeRobots($1, of: address.origin)
                }
            case .page(let page):
                let request = PageRequest(
                    url: page.address.text, allowsPrivateAddress: page.allowsPrivateAddress, memory: page.memory)
                fetch(request, by: poller) { $0.takePage($1, of: page.name) }
            }
        }
    }

    private func fetch(
        _ page: PageRequest, by poller: Poller,
        then take: @escaping @Sendable (isolated Watch, PollResult) -> Void
    ) {
        poller.inOrder { poller in
            poller.fetch(page) { [weak self] result in self?.inOrder { take($0, result) } }
        }
    }

    private func takeRobots(_ result: PollResult, of origin: String) {
        guard poller != nil else { return }
        record(RecordedExchange(kind: .robots, result: result))
        readRobots(result, of: origin)
        fetchPages()
        endOnceIfDone()
    }

    /// Takes the rules of a host, and says which pages they forbid.
    func readRobots(_ result: PollResult, of origin: String) {
        let rules = RobotsAnswer.rules(in: result, product: PagePermission.product)
        if rules == nil, case .failed(let words) = result.outcome {
            let sources = Set(pages.waiting.filter { $0.address.origin == origin }.map(\.report.source))
            for source in sources.sorted() {
                tell(of: source) { $0.wait("waiting, since robots.txt of \(origin) cannot be had: \(words)") }
            }
        }
        refuse(pages.take(rules, of: origin, now: clock()))
    }

    private func refuse(_ refused: [WantedPage]) {
        for page in refused {
            tell(of: page.report.source) { $0.countRefused(by: page.address.origin) }
        }
    }

    private func takePage(_ result: PollResult, of name: ReportName) {
        guard poller != nil else { return }
        var result = result
        result.source = name.source
        record(RecordedExchange(kind: .page, result: result, report: name.id))
        if let page = pages.end(name, now: clock()) { read(page, from: result) }
        fetchPages()
        endOnceIfDone()
    }

    /// Makes what came the body of the page's report, or says why it is none.
    func read(_ page: WantedPage, from result: PollResult) {
        switch result.outcome {
        case .payload(let payload):
            do {
                let text = try PageReader().text(
                    of: payload.bytes, contentType: payload.contentType, at: page.expression)
                pages.remember(result.memory, of: page.name)
                tell(of: page.report.source) { $0.countRead() }
                keep(text, of: page, at: result.endedAt)
            } catch {
                giveUp(page, error.words)
            }
        case .unchanged: break
        case .failed(let words): fail(page, words, result: result)
        }
    }

    private func fail(_ page: WantedPage, _ words: String, result: PollResult) {
        // A server that says no says so the next time too.
        let isFinal = result.isWalled || (result.status.map { (400..<500).contains($0) && $0 != 429 } ?? false)
        guard !isFinal, result.failuresInARow < PageQueue.mostTries else {
            return giveUp(page, words)
        }
        var page = page
        (page.memory, page.notBefore) = (result.memory, result.nextDueAt)
        pages.add(page)
        tell(of: page.report.source) { $0.wait("\(words); tried again at \(result.nextDueAt.civil().clockText) UTC") }
    }

    /// Keeps a text beside its report; one that says what was known does no harm.
    private func keep(_ text: PageText, of page: WantedPage, at moment: Timestamp) {
        let body = ReportBody(
            of: EventName(page.report), text: text.text, url: page.address.text, knownAt: moment)
        keep(CommitBatch(sourceStates: ledger.state(of: page.report.source).map { [$0] } ?? [], bodies: [body]))
    }

    /// Pages that the end of a run leaves unasked for.
    func tellLatePages(of source: String, count: Int) {
        tell(of: source) { $0.wait("\(count) left for the next run") }
    }

    func tell(of source: String, _ change: (inout PageTally) -> Void) {
        change(&pageTallies[source, default: PageTally()])
        ledger.setFullText(pageTallies[source]?.words, of: source)
        announce()
    }
}
