import EventModel
public import Recording

/// Keeping what comes over the wire, and running it again.
extension Watch {
    /// Puts an exchange into the recording, if there is one; a failure is told, and the watch goes on.
    func record(_ exchange: RecordedExchange) {
        guard let recording = settings.recording else { return }
        do {
            try recording.keep(exchange)
            notRecorded = nil
        } catch {
            notRecorded = error.words
        }
    }

    /// Begins to take what a recording holds in the place of what is polled.
    public func startReplaying() {
        role = .replaying
        openArchive()
    }

    /// The recorded watch was started anew here: what it had not kept is forgotten.
    public func restartReplaying() {
        pages = PageQueue(spacing: settings.pageSpacing)
        pageTallies = [:]
        wantPagesLeftOver()
    }

    /// Takes one exchange as if it had just come; `clock` is to give the moment in which it ended.
    public func replay(_ exchange: RecordedExchange) {
        switch exchange.kind {
        case .poll: takeIn(exchange.result)
        case .robots: if let page = PageAddress(exchange.result.source) { readRobots(exchange.result, of: page.origin) }
        case .page: replayPage(exchange)
        }
    }

    private func replayPage(_ exchange: RecordedExchange) {
        let name = ReportName(source: exchange.result.source, id: exchange.report ?? "")
        if let page = pages.withdraw(name) { read(page, from: exchange.result) }
    }
}
