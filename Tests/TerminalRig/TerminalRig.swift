import Glibc
public import ScreenModel

/// Runs a program in a terminal of its own and lets a test look at the screen, type and wait.
public final class TerminalRig {
    /// Every byte that the program has sent so far.
    public private(set) var received: [UInt8] = []

    private let terminal: PseudoTerminal
    private let emulator: Emulator
    private var exit: RigExit?

    /// Starts a program by its path, with exactly this environment.
    public init(
        program: String, arguments: [String] = [], environment: [String: String] = TerminalRig.xterm256,
        size: Size = Size(width: 80, height: 24)
    ) throws {
        emulator = Emulator(size: size)
        terminal = try PseudoTerminal(
            program: program, arguments: arguments, environment: environment, size: size)
    }

    deinit {
        if exit == nil {
            kill(terminal.process, SIGKILL)
            kill(terminal.process, SIGCONT)
            var status: Int32 = 0
            waitpid(terminal.process, &status, 0)
        }
    }

    /// An environment of 256 colours in UTF-8, and nothing of the test's own.
    public static let xterm256 = [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/tmp",
    ]

    /// The path of a program of this package, built beside the running test.
    public static func built(_ name: String) -> String {
        var path = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &path, path.count)
        let own = String(decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return own.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/" + name
    }

    public var process: Int32 { terminal.process }
    public var screen: RigScreen { emulator.screen }
    public var bytesReceived: Int { received.count }
    public var modesBefore: RigModes { terminal.modesBefore }
    /// The modes of the terminal now; they outlive the program.
    public var modes: RigModes { terminal.modes }

    public func type(_ text: String) { type(bytes: Array(text.utf8)) }
    public func type(_ key: RigKey) { type(key.rawValue) }

    /// Types as a terminal does: it goes on reading while the program does not take what is typed.
    public func type(bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty, let count = terminal.send(rest) {
            rest = rest.dropFirst(count)
            if !rest.isEmpty, !waitForRoom() { return }
        }
    }

    /// Reads until more can be typed. False: the program has not read for half a minute, or has ended.
    private func waitForRoom() -> Bool {
        var state = pollfd(fd: terminal.master, events: Int16(POLLIN | POLLOUT), revents: 0)
        guard poll(&state, 1, 30_000) > 0, state.revents & Int16(POLLIN | POLLOUT) != 0 else { return false }
        return state.revents & Int16(POLLIN) == 0 || readSome()
    }

    public func signal(_ number: Int32) { kill(terminal.process, number) }

    /// Takes the terminal away, as a lost connection does.
    public func hangUp() { terminal.hangUp() }

    /// Gives the terminal another size; the program gets SIGWINCH.
    public func resize(to size: Size) {
        emulator.resize(to: size)
        PseudoTerminal.resize(terminal.master, to: size)
    }

    /// Reads until the screen is as wanted; throws with the screen after `seconds`, or when the program has ended.
    @discardableResult
    public func waitUntil(
        _ what: String, seconds: Double = 10, _ isWanted: (RigScreen) -> Bool
    ) throws(RigError) -> RigScreen {
        let deadline = Deadline(seconds: seconds)
        while true {
            let now = screen
            if isWanted(now) { return now }
            guard readOnce(until: deadline) else {
                let reason = exit.map { "the program has ended (\($0))" } ?? "not within \(seconds) s"
                throw RigError(what: "\(what): \(reason)", screen: screen.text)
            }
        }
    }

    /// Reads until a text stands on the screen.
    @discardableResult
    public func waitFor(_ text: String, seconds: Double = 10) throws(RigError) -> RigScreen {
        try waitUntil("“\(text)”", seconds: seconds) { $0.contains(text) }
    }

    /// Reads until nothing has come for a while: what cannot be waited for by name, such as the end of an answer.
    @discardableResult
    public func waitUntilQuiet(seconds: Double = 0.25) -> RigScreen {
        while readOnce(until: Deadline(seconds: seconds)) {}
        return screen
    }

    /// Reads until the program has ended.
    public func waitForExit(seconds: Double = 10) throws(RigError) -> RigExit {
        let deadline = Deadline(seconds: seconds)
        while exit == nil, readOnce(until: deadline) {}
        guard let exit else { throw RigError(what: "no end within \(seconds) s", screen: screen.text) }
        return exit
    }

    /// Reads once. False: the deadline has passed, or the program has ended and all it sent is read.
    private func readOnce(until deadline: Deadline) -> Bool {
        var states = [
            pollfd(fd: terminal.master, events: Int16(POLLIN), revents: 0),
            pollfd(fd: exit == nil ? terminal.processDescriptor : -1, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&states, 2, deadline.milliseconds) > 0 else { return false }
        if states[0].revents & Int16(POLLIN) != 0 { return readSome() }
        if states[1].revents != 0 { noteExit() }
        return exit == nil && states[0].revents & Int16(POLLHUP) == 0 ? true : waitAfterHangup(deadline)
    }

    /// The terminal has no more readers or writers: what is left is to learn how the program ended.
    private func waitAfterHangup(_ deadline: Deadline) -> Bool {
        guard exit == nil else { return false }
        var state = pollfd(fd: terminal.processDescriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&state, 1, deadline.milliseconds) > 0 else { return false }
        noteExit()
        return true
    }

    private func readSome() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 65536)
        let count = read(terminal.master, &bytes, bytes.count)
        guard count > 0 else { return false }
        received += bytes.prefix(count)
        let reply = emulator.feed(bytes.prefix(count))
        if !reply.isEmpty { type(bytes: reply) }
        return true
    }

    private func noteExit() {
        var status: Int32 = 0
        guard waitpid(terminal.process, &status, WNOHANG) == terminal.process else { return }
        let signal = status & 0x7F
        exit = signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
    }
}
