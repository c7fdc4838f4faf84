import CNcurses
import Dispatch
import Glibc
public import ScreenModel

/// The terminal, claimed: shows grids and reports what the user does. One at a time; on the main queue.
public final class TerminalScreen {
    /// What the terminal can show; a theme is reduced to it before panes draw.
    public let depth: ColorDepth
    /// False when the locale cannot encode most characters; frames are then drawn with ASCII, other signs as `?`.
    public let isUTF8: Bool
    /// Columns and rows now.
    public private(set) var size: Size

    private let environment: [String: String]
    private let onInput: @MainActor (TerminalInput) -> Void
    private var painter: CellPainter
    private var reading = InputReading()
    private var input: (any DispatchSourceRead)?
    private var signals: SignalPipe?
    /// What ncurses believes to be on the screen; nil when all must be put again.
    private var shown: ScreenRows?
    private var lastGrid: Grid?
    private var lastCursor: Point?
    private var isReleased = false
    private var hasEnded = false

    /// Claims the terminal: from now on until `release()` nothing else may write to it. Events come on the main queue.
    /// Before other threads run: for a moment `TERMINFO` is set in the environment.
    public init(_ options: TerminalOptions, onInput: @escaping @MainActor (TerminalInput) -> Void) throws(TerminalError)
    {
        let claim = try TerminalClaim(options)
        depth = claim.depth
        isUTF8 = claim.isUTF8
        environment = options.environment
        painter = CellPainter(depth: claim.depth, isUTF8: claim.isUTF8, drawsASCII: options.drawsASCII)
        self.onInput = onInput
        size = Size(width: 80, height: 24)
        measure()
        signals = SignalPipe([SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGINT]) { [weak self] in self?.received($0)
        }
        listen()
    }

    /// Shows a grid: only the cells that differ from the last one are sent. The cursor is hidden without a place.
    public func show(_ grid: Grid, cursor: Point? = nil) {
        if shown != nil, grid == lastGrid, cursor == lastCursor { return }
        lastGrid = grid
        lastCursor = cursor
        guard !isReleased else { return }
        let next = ScreenRows(grid, within: size)
        let changes = CellChanges(from: shown, to: next)
        for group in changes.groups {
            for place in group.places { painter.put(next.rows[place.y][place.x], at: place) }
            if changes.isBestByStyle { wrefresh(bilat_stdscr()) }
        }
        shown = next
        place(cursor)
        doupdate()
    }

    /// Sends every cell again, for a screen that something else has spoilt (`^L`).
    public func redraw() {
        guard !isReleased, let lastGrid else { return }
        clearok(bilat_curscr(), true)
        shown = nil
        show(lastGrid, cursor: lastCursor)
    }

    /// Gives the terminal back: modes, colours, cursor and the screen from before. `reclaim()` takes it again.
    public func release() {
        guard !isReleased else { return }
        isReleased = true
        input?.cancel()
        input = nil
        endwin()
    }

    /// Takes the terminal again after `release()`, for example when another program that used it has ended.
    public func reclaim() {
        guard isReleased, !hasEnded else { return }
        isReleased = false
        measure()
        flushinp()
        listen()
        redraw()
    }

    /// Stops the program like `^Z` under a shell, and comes back with `.resumed` when the shell continues it.
    public func suspend() {
        guard !isReleased, !hasEnded else { return }
        release()
        signals?.withDefault([SIGTSTP, SIGCONT]) { _ = kill(0, SIGTSTP) }
        reclaim()
        onInput(.resumed(size))
    }

    /// Puts a text on the user's clipboard by OSC 52, where the terminal allows it. False: too long (74,994 bytes).
    public func copy(_ text: String) -> Bool {
        guard let commands = Clipboard.commands(for: text, environment: environment) else { return false }
        return isReleased ? false : write(STDOUT_FILENO, commands, commands.count) == commands.count
    }
}

extension TerminalScreen {
    private func place(_ cursor: Point?) {
        let window = bilat_stdscr()
        leaveok(window, cursor == nil)
        if let cursor { wmove(window, Int32(clamping: cursor.y), Int32(clamping: cursor.x)) }
        wnoutrefresh(window)
        curs_set(cursor == nil ? 0 : 1)
    }

    /// Asks the terminal for its size and tells ncurses. True: it has changed.
    @discardableResult
    private func measure() -> Bool {
        var window = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
            return false
        }
        let measured = Size(width: Int(window.ws_col), height: Int(window.ws_row))
        guard measured != size || shown == nil else { return false }
        resizeterm(Int32(window.ws_row), Int32(window.ws_col))
        defer { size = measured }
        return measured != size
    }

    private func listen() {
        let input = DispatchSource.makeReadSource(fileDescriptor: STDIN_FILENO, queue: .main)
        input.setEventHandler { [weak self] in MainActor.assumeIsolated { self?.readInput() } }
        input.activate()
        self.input = input
    }

    private func readInput() {
        guard !isReleased else { return }
        guard let events = reading.drain() else { return end(by: SIGHUP) }
        for event in events {
            switch event {
            case .key(let key): onInput(.key(key))
            case .mouse(let press): onInput(.mouse(press))
            case .pasted(let text): onInput(.pasted(text))
            }
        }
    }

    private func received(_ signal: Int32) {
        switch signal {
        case SIGWINCH: resized()
        case SIGTSTP: suspend()
        case SIGCONT: continued()
        default: end(by: signal)
        }
    }

    private func resized() {
        guard !isReleased else { return }
        // Even at the same size: it may have been another one in between, and the terminal has cut or moved what it showed.
        let isNew = measure()
        clearok(bilat_curscr(), true)
        shown = nil
        if isNew { onInput(.resized(size)) } else { redraw() }
    }

    /// Somebody stopped us without asking (SIGSTOP); the shell may have changed the modes since.
    private func continued() {
        guard !isReleased, !hasEnded else { return }
        release()
        reclaim()
        onInput(.resumed(size))
    }

    private func end(by signal: Int32) {
        guard !hasEnded else { return }
        release()
        hasEnded = true
        onInput(.ended(signal: signal))
    }
}
