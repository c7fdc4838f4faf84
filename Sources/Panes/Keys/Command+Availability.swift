extension Command {
    /// Why the command cannot be given now, or nil when it can.
    func whyDisabled(in state: ViewState) -> String? {
        switch self {
        case .nextMatch, .previousMatch:
            if state.place == .detail || state.filter.isActive { nil } else { "there is no filter: / sets one" }
        case .inverse: state.filter.isActive ? nil : "there is no filter: / sets one"
        case .view: state.views.isEmpty ? "there is no saved view: config.yaml and the dossier name them" : nil
        case .open where state.place == .view: nil
        case .open where state.place == .sources, .browse where state.place == .sources:
            state.currentSource == nil ? "there is no source here" : nil
        case .open: state.currentEntry == nil ? "there is no row here" : nil
        case .story: state.currentStory == nil ? "this belongs to no story" : nil
        case .copy, .browse: state.currentEvent == nil && state.currentFact == nil ? noEvent(in: state) : nil
        case .star, .mark: state.currentEvent == nil ? noEvent(in: state) : nil
        case .comment, .translate, .explain: state.currentEvent == nil ? noEvent(in: state) : nil
        case .correct, .collect, .export, .pipe: state.currentEvents.isEmpty ? noEvent(in: state) : nil
        case .later, .present: state.past == nil ? "this is what is known now" : nil
        case .undoCaughtUp: state.caughtUpBefore == nil ? "nothing to undo: A was not used in this session" : nil
        case .refresh, .refreshAll: whyNotPolling(state)
        case .cursorLeft, .cursorRight, .spanEarlier, .spanLater, .longer, .shorter, .dropFirst, .dropSecond,
            .dropThird, .families:
            whyNoSpan(state)
        case .notYet:
            "readouts (c), phrases (p), ledger (l), asymmetry (a) come later"
        case .enable: state.currentSource == nil ? "there is no source here" : nil
        default: nil
        }
    }

    private func noEvent(in state: ViewState) -> String {
        switch state.currentEntry?.id {
        case .chronology: "an entry of the chronology is no event"
        case .routine: "this line stands for several acts: Enter opens it"
        default: "there is no event here"
        }
    }

    private func whyNoSpan(_ state: ViewState) -> String? {
        guard case .view(let window)? = state.windows.last(where: \.isView), !window.view.hasSpan else { return nil }
        return "no axis of time here"
    }

    private func whyNotPolling(_ state: ViewState) -> String? {
        switch state.connection {
        case .reading: nil
        case .offline(let reason): "\(reason); start without --offline to poll"
        default: state.sources.isEmpty ? "the dossier has no sources" : nil
        }
    }
}
