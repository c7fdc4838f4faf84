import Dispatch
import EventModel
import FeedPolling
import Foundation
import History
import Panes
import ScreenModel
import Terminal
import Theming
import Watching

/// The dashboard's run: actions in, effects out, a paint when something changed. All of it on the main lane.
final class DeskSession {
    private(set) var state: ViewState
    private var theme: Theme
    private let themes: ThemeLibrary
    private let isDemo: Bool
    /// Why nothing is kept in this run at all.
    private let notKept: String?
    /// What opening the archive brought up, such as a damaged file that was set aside.
    private let notice: String?
    let dossierOptions: DossierOptions
    let translator: String?
    /// The moment of the past that the desk opens as of.
    private let asOf: Timestamp?
    let watch: Watch
    let queryLane: QueryLane
    /// How often it was asked how the two stand.
    var relations = 0
    var relatedAt: Timestamp?
    /// Whether it is to be asked again when the pause is over.
    var isRelationDue = false
    var terminal: TerminalScreen?
    /// When the newest source of figures had answered as they were last read.
    var figuresReadAt: Timestamp?
    /// The lists that the last key asked for, until all titles were searched for them.
    private var awaitedRequest: Int?
    /// Whether the watch was still reading the archive when it was last heard of.
    private var isLoading = true
    private var tick: (any DispatchSourceTimer)?
    private lazy var paintClock = PaintClock { [weak self] in self?.paintNow() }
    private let box: SessionBox

    init(_ setup: DeskSetup) {
        state = ViewState(
            dossier: setup.dossier, size: Size(width: 80, height: 24), now: Clock.now(), zone: setup.zone,
            isAscii: setup.isAscii, themeName: setup.theme.name,
            marks: (try? setup.history.marks(user: Self.userName)) ?? EventMarks())
        state.themeNames = setup.themes.names
        state.views = setup.views
        state.ignoring = setup.ignoring
        state.filter.past = FilterMemory().filters
        theme = setup.theme
        themes = setup.themes
        isDemo = setup.isDemo
        notKept = setup.notKept
        notice = setup.history.notice
        dossierOptions = setup.dossierOptions
        translator = setup.translator
        asOf = setup.asOf
        queryLane = QueryLane(history: setup.history)
        let box = SessionBox()
        let mailbox = UpdateMailbox { box.session?.take($0) }
        watch = Watch(settings: setup.watch, history: setup.history, clock: Clock.now, deliver: mailbox.put)
        self.box = box
        box.session = self
    }

    /// Claims the terminal and runs until the user quits or a signal ends it.
    func run(_ options: TerminalOptions) throws -> Never {
        let terminal: TerminalScreen
        do {
            terminal = try TerminalScreen(options) { [weak self] in self?.take($0) }
        } catch {
            throw Failure(error.description, status: .usage)
        }
        self.terminal = terminal
        theme = theme.reduced(to: terminal.depth)
        watch.inOrder { $0.start() }
        send(.resized(terminal.size))
        send(asOf.map { .startedAsOf($0) } ?? .started)
        if let notice { tell(notice, kind: .warning) }
        startTicking()
        while true { _ = RunLoop.main.run(mode: .default, before: .distantFuture) }
    }

    /// Breaks the circle between the session and the callback that its own `init` needs.
    private final class SessionBox {
        weak var session: DeskSession?
    }
}

// MARK: - Actions

extension DeskSession {
    /// What is watched, as last read.
    var dossier: Dossier { state.dossier }

    func send(_ action: Action) {
        var former: DeskLists?
        if case .listed = action { former = state.lists }
        let effects = reduce(&state, action)
        if let lists = former.take() { queryLane.retire(lists) }
        for effect in effects { run(effect) }
        paintClock.request(urgency(of: action, effects))
    }

    /// A key that asks for lists is painted with the first of them, or shortly without; each that it waits for at once.
    private func urgency(of action: Action, _ effects: [Effect]) -> PaintClock.Urgency {
        switch action {
        case .pressed, .pasted:
            let request = effects.lazy.compactMap { if case .computeLists(let request) = $0 { request } else { nil } }
            awaitedRequest = request.first?.number ?? awaitedRequest
            return request.first == nil ? .now : .withAnswer
        case .listed(let lists) where lists.number == awaitedRequest:
            if !lists.isSearchingTitles { awaitedRequest = nil }
            return .answer
        default: return .soon
        }
    }

    private func take(_ input: TerminalInput) {
        switch input {
        case .key(let key): send(.pressed(key))
        case .mouse(let press): send(.mouse(press))
        case .pasted(let text): send(.pasted(text))
        case .resized(let size), .resumed(let size): send(.resized(size))
        case .ended(let signal): end(signal == SIGINT ? .interrupted : .ok)
        }
    }

    private func take(_ update: WatchUpdate) {
        let lines = SourceLine.lines(of: state.dossier.sources, health: update.health)
        if lines != state.sources {
            send(.sourcesChanged(lines))
            readFigures()
        }
        let connection = DeskConnection(update: update, isDemo: isDemo).connection
        if connection != state.connection { send(.connectionChanged(connection)) }
        let notKept = DeskConnection.notKept(update.keeping) ?? notKept
        if notKept != state.notKept { send(.keepingChanged(notKept)) }
        let isNew = update.snapshot.generation != state.snapshot.generation
        if isNew { send(.arrived(update.snapshot)) }
        if isLoading, !update.isLoading { queryLane.giveMemoryBack() }
        isLoading = update.isLoading
        // Figures come from what is kept of days: while the archive's events are still being read, they do not change.
        if relatedAt == nil || isNew && !update.isLoading { relate() }
    }

    private func startTicking() {
        let timer = DispatchSource.makeTimerSource(queue: .main)
        timer.schedule(deadline: .now() + 1, repeating: 15, leeway: .seconds(1))
        timer.setEventHandler { [weak self] in MainActor.assumeIsolated { self?.tickOn() } }
        timer.activate()
        tick = timer
    }

    private func tickOn() {
        send(.ticked(Clock.now()))
        relateAgain()
    }

    private func paintNow() {
        terminal?.show(paint(state, theme: theme))
    }
}

// MARK: - Effects

extension DeskSession {
    private func run(_ effect: Effect) {
        switch effect {
        case .computeLists(let request): queryLane.compute(request) { [weak self] in self?.send(.listed($0)) }
        case .waitForLists(let number): wait(forLists: number)
        case .relatePast(let request): relatePast(request)
        case .computeView(let request):
            queryLane.compute(request) { [weak self] in self?.send(.viewed(request.number, $0)) }
        case .loadDetail(let key, let moment): loadDetail(key, asOf: moment)
        case .loadStory(let id, let moment): loadStory(id, asOf: moment)
        case .explain(let key, let moment): explain(key, asOf: moment)
        case .loadPast(let moment): loadPast(moment)
        case .setStar(let key, let isStarred):
            mark { history throws(HistoryError) in
                try history.setStar(isStarred, on: key, at: Clock.now(), user: Self.userName)
            }
        case .catchUp(let moment):
            mark { history throws(HistoryError) in try history.catchUp(at: moment, user: Self.userName) }
        case .keepFilters(let filters): queryLane.keep(filters)
        case .undoCatchUp: mark { history throws(HistoryError) in try history.undoCatchUp(user: Self.userName) }
        case .refresh(let source): watch.inOrder { $0.refresh(source) }
        case .refreshAll: watch.inOrder { $0.refreshAll() }
        case .setSource(let name, let isEnabled): watch.inOrder { $0.setSource(name, isEnabled: isEnabled) }
        case .open(let address): if let words = Browser.open(address) { send(.noted(Note(words, kind: .error))) }
        case .copy(let text): copy(text)
        case .correct(let keys, let line): correct(keys, line)
        case .collect(let keys, let name, let note): collect(keys, name: name, note: note)
        case .note(let key, let text): note(text, on: key)
        case .pipe(let keys, let command): pipe(keys, to: command)
        case .translate(let keys): translate(keys)
        case .export(let keys, let file): export(keys, to: file)
        case .edit(let source): edit(source: source)
        case .reload: reload()
        case .chooseTheme(let name): chooseTheme(name)
        case .redraw: terminal?.redraw()
        case .suspend: terminal?.suspend()
        case .quit: end(.ok)
        }
    }

    private func wait(forLists number: Int) {
        DispatchQueue.main.asyncAfter(deadline: .now() + .milliseconds(100)) { [weak self] in
            self?.send(.waitedForLists(number))
        }
    }

    private func loadPast(_ moment: Timestamp) {
        queryLane.load(asOf: moment, dyad: dossier.dyad) { [weak self] snapshot, error in
            if let error { self?.tell(error.words, kind: .error) }
            if let snapshot { self?.send(.pastLoaded(moment, snapshot)) }
        }
    }

    private func loadDetail(_ key: EventKey, asOf moment: Timestamp?) {
        queryLane.load(key, asOf: moment) { [weak self] event, error in
            if let error { self?.send(.noted(Note(error.words, kind: .error))) }
            self?.send(.detailLoaded(key, event))
        }
        queryLane.loadVersions(key, asOf: moment) { [weak self] versions in
            self?.send(.versionsLoaded(key, versions))
        }
        loadNotes(on: key, asOf: moment)
    }

    private func loadStory(_ id: String, asOf moment: Timestamp?) {
        queryLane.loadStory(id, asOf: moment) { [weak self] rows, error in
            if let error { self?.send(.noted(Note(error.words, kind: .error))) }
            self?.send(.storyLoaded(id, rows))
        }
    }

    private func mark(_ change: @escaping @Sendable (History) throws(HistoryError) -> Void) {
        queryLane.mark(change) { [weak self] marks, error in
            if let error { self?.send(.noted(Note(error.words, kind: .error))) }
            guard let marks else { return }
            self?.send(.marksChanged(marks))
            self?.relate()
        }
    }

    private func copy(_ text: String) {
        guard terminal?.copy(text) == true else {
            return send(.noted(Note("too long for the terminal's clipboard", kind: .error)))
        }
    }

    private func chooseTheme(_ name: String?) {
        let names = themes.names
        let place = names.firstIndex(of: theme.name).map { ($0 + 1) % names.count } ?? 0
        do {
            theme = try themes.theme(name ?? names[place]).reduced(to: terminal?.depth ?? .mono)
            send(.themeChanged(theme.name))
        } catch {
            send(.noted(Note(error.description, kind: .error)))
        }
    }

    /// Gives the terminal back, keeps what waits, and ends.
    private func end(_ status: ExitStatus) {
        terminal?.release()
        queryLane.finishErrands()
        let words = notKept ?? "some events could not be written to the archive"
        let couldKeep = notKept == nil
        watch.inOrder { watch in
            let isAllKept = watch.stop() && couldKeep
            if !isAllKept { StandardError.write("bilat: NOT KEPT: \(words)") }
            let code = isAllKept ? status.rawValue : ExitStatus.failure.rawValue
            DispatchQueue.main.async { exit(code) }
        }
    }
}
