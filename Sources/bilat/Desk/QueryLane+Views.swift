import Analysis
import Dispatch
import EventModel
import History
import Panes
import Reckoning
import Synchronization

/// Views and figures on a lane of their own: no filter waits for them.
nonisolated extension QueryLane {
    /// Computes a view and hands it over, unless a newer one was asked for.
    func compute(_ request: ViewRequest, deliver: @escaping @MainActor (ViewContent) -> Void) {
        viewNumbers.withLock { $0.newest = max($0.newest, request.number) }
        reckon(request, isWanted: { self.viewNumbers.withLock { $0.newest } == request.number }) { source in
            let content = ViewComputing(request: request, history: self.history).content(&source)
            DispatchQueue.main.async { deliver(content) }
        }
    }

    /// Computes how the two stand and hands it over, unless it was asked for anew meanwhile.
    func relate(_ request: ViewRequest, deliver: @escaping @MainActor (RelationState, NewsCount?) -> Void) {
        viewNumbers.withLock { $0.related = request.number }
        reckon(request, isWanted: { self.viewNumbers.withLock { $0.related } == request.number }) { source in
            let computing = ViewComputing(request: request, history: self.history)
            let state = source.state(material: computing.material, now: request.now)
            let news = computing.news(state)
            DispatchQueue.main.async { deliver(state, news) }
        }
    }

    /// Computes how the two stood at a moment of the past and hands it over, unless another one was asked for since.
    func relatePast(_ request: ViewRequest, deliver: @escaping @MainActor (RelationState, FigureBoard) -> Void) {
        viewNumbers.withLock { $0.relatedPast = request.number }
        reckon(request, isWanted: { self.viewNumbers.withLock { $0.relatedPast } == request.number }) { source in
            let computing = ViewComputing(request: request, history: self.history)
            let state = source.state(material: computing.material, now: request.now)
            let figures = try? FigureBoard(dossier: request.dossier, history: self.history, asOf: request.now)
            DispatchQueue.main.async { deliver(state, figures ?? .empty) }
        }
    }

    /// Carries figures on in slices, then gives what they come from to `body`.
    private func reckon(
        _ request: ViewRequest, isWanted: @escaping @Sendable () -> Bool,
        _ body: @escaping @Sendable (inout any RelationSource) -> Void
    ) {
        reckoning.async { [self] in
            guard isWanted() else { return }
            let isDone = views.withLock { views in
                request.isPast ? advancePast(&views, request, body) : advancePresent(&views, request, body)
            }
            if !isDone { reckon(request, isWanted: isWanted, body) }
        }
    }

    private func advancePresent(
        _ views: inout ViewSources, _ request: ViewRequest, _ body: (inout any RelationSource) -> Void
    ) -> Bool {
        guard bringUp(&views, request) else { return false }
        try? views.present?.readPages(from: request.firstDay)
        views.present?.withDays { Self.hand(&$0, to: body) }
        return true
    }

    /// The present first: what is kept of a day tells whether it was so in the past.
    private func advancePast(
        _ views: inout ViewSources, _ request: ViewRequest, _ body: (inout any RelationSource) -> Void
    ) -> Bool {
        if views.past?.moment != request.now || views.past?.dossier != request.dossier {
            views.past = nil
            guard bringUp(&views, request) else { return false }
            views.past = try? views.present?.past(at: request.now)
        }
        guard (try? views.past?.advance()) ?? true else { return false }
        try? views.past?.readPages(from: request.firstDay)
        views.past?.withDays { Self.hand(&$0, to: body) }
        return true
    }

    private func bringUp(_ views: inout ViewSources, _ request: ViewRequest) -> Bool {
        if views.present?.dossier != request.dossier {
            views.present = Reckoner(history: history, dossier: request.dossier)
        }
        let now = request.isPast ? Clock.now() : request.now
        // An archive that cannot be read now shows what was read of it before.
        return (try? views.present?.advance(to: now)) ?? true
    }

    private static func hand(_ days: inout RelationDays, to body: (inout any RelationSource) -> Void) {
        var source: any RelationSource = days
        // So that the days grow in place.
        days = RelationDays()
        body(&source)
        if let carried = source as? RelationDays { days = carried }
    }
}

extension ViewRequest {
    /// The first day of which the view needs the stories.
    fileprivate nonisolated var firstDay: Int {
        let today = DayNumber.day(of: now)
        if view == .chart, chart.sides != .all || !chart.dropped.isEmpty { return .min }
        if view == .evidence { return (cursor ?? today) - RelationDays.recentDays }
        let span = [.chronology, .families].contains(view) ? chart.days + chart.back : 0
        return today - max(RelationDays.recentDays, span)
    }
}

/// Where views of the present and of the past that is shown come from.
nonisolated struct ViewSources {
    var present: Reckoner?
    /// Of the moment that was looked at last: the next view of it opens at once.
    var past: PastReckoner?
}

/// What was asked for last: older requests end.
nonisolated struct ViewNumbers {
    var newest = 0
    var related = 0
    var relatedPast = 0
}
