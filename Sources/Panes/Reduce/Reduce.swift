import EventModel

/// Carries a state on by one action and says what is to be done outside.
public func reduce(_ state: inout ViewState, _ action: Action) -> [Effect] {
    switch action {
    case .started: return state.requestLists()
    case .pressed(let press): return state.take(press)
    case .mouse(let press): return state.take(press)
    case .pasted(let text): return state.take(pasted: text)
    case .resized(let size):
        state.size = size
        state.settleCursors()
    case .ticked(let now): return state.tick(to: now)
    case .arrived(let snapshot):
        state.snapshot = snapshot
        return state.frozen == nil && state.past == nil ? state.requestLists() : []
    case .listed(let lists):
        state.take(lists)
        return state.releaseHeld()
    case .waitedForLists(let number): return state.endHolding(for: number)
    case .viewed(let number, let content): state.take(content, of: number)
    case .figured(let figures): state.figures = figures
    case .related(let relation):
        state.relation = relation
        // An opened view follows what came in.
        return state.windows.last?.isView == true && state.past == nil ? state.requestView() : []
    case .counted(let news): state.take(news)
    case .detailLoaded(let key, let event): return state.take(event, of: key)
    case .versionsLoaded(let key, let versions): state.take(versions, of: key)
    case .notesLoaded(let key, let notes): state.take(notes, of: key)
    case .explained(let key, let explanation): state.take(explanation, of: key)
    case .storyLoaded(let id, let rows): state.take(rows, ofStory: id)
    case .startedAsOf(let moment): return state.start(asOf: moment)
    case .relatedAsOf(let moment, let relation, let figures): state.take(relation, figures, asOf: moment)
    case .pastLoaded(let moment, let snapshot): return state.take(snapshot, asOf: moment)
    case .sourcesChanged(let sources): state.sources = sources
    case .marksChanged(let marks):
        if marks == state.marks { return [] }
        if marks.caughtUpAt != state.marks.caughtUpAt { state.news = nil }
        state.marks = marks
        return state.requestLists()
    case .connectionChanged(let connection): state.connection = connection
    case .keepingChanged(let reason): state.notKept = reason
    case .dossierChanged(let dossier):
        state.dossier = dossier
        return state.requestLists()
    case .themeChanged(let name): state.themeName = name
    case .commanded(let command): return state.perform(command)
    case .noted(let note): state.note = note
    }
    return []
}
