import CVTerm
import Glibc
import ScreenModel

/// A pty and a program on its other side.
final class PseudoTerminal {
    /// −1 after `hangUp()`.
    private(set) var master: Int32
    let process: pid_t
    /// Becomes readable when the program has ended.
    let processDescriptor: Int32
    let modesBefore: RigModes

    init(program: String, arguments: [String], environment: [String: String], size: Size) throws {
        var path = [CChar](repeating: 0, count: 256)
        let master = rig_open_pty(&path)
        guard master >= 0 else {
            throw RigError(what: "no pseudo terminal: \(String(cString: strerror(errno)))", screen: "")
        }
        _ = fcntl(master, F_SETFD, FD_CLOEXEC)
        // Each side may wait for the other to read: we never wait in a write.
        _ = fcntl(master, F_SETFL, O_NONBLOCK)
        self.master = master
        Self.resize(master, to: size)
        modesBefore = Self.modes(master)
        process = try Self.spawn(program, [program] + arguments, environment, terminal: path)
        processDescriptor = rig_process_descriptor(process)
        _ = fcntl(processDescriptor, F_SETFD, FD_CLOEXEC)
    }

    func hangUp() {
        close(master)
        master = -1
    }

    deinit {
        if master >= 0 { close(master) }
        close(processDescriptor)
    }

    static func resize(_ master: Int32, to size: Size) {
        var window = winsize()
        window.ws_col = UInt16(size.width)
        window.ws_row = UInt16(size.height)
        _ = ioctl(master, UInt(TIOCSWINSZ), &window)
    }

    var modes: RigModes { Self.modes(master) }

    private static func modes(_ master: Int32) -> RigModes {
        var modes = termios()
        tcgetattr(master, &modes)
        return RigModes(input: modes.c_iflag, output: modes.c_oflag, control: modes.c_cflag, local: modes.c_lflag)
    }

    /// Writes what there is room for now; nil where the other side has gone.
    func send(_ bytes: ArraySlice<UInt8>) -> Int? {
        let count = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
        if count >= 0 { return count }
        return errno == EAGAIN || errno == EINTR ? 0 : nil
    }

    /// A session of its own, whose controlling terminal is the first terminal it opens.
    private static func spawn(
        _ program: String, _ arguments: [String], _ environment: [String: String], terminal: [CChar]
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // POSIX_SPAWN_SETSID, which Glibc's module lacks; and the signals as a shell would hand them on.
        posix_spawnattr_setflags(&attributes, 0x80 | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let entries = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        var process: pid_t = 0
        let status = withCStrings(arguments) { arguments in
            withCStrings(entries) { posix_spawn(&process, program, &actions, &attributes, arguments, $0) }
        }
        guard status == 0 else {
            throw RigError(what: "\(program): \(String(cString: strerror(status)))", screen: "")
        }
        return process
    }

    private static func withCStrings<Answer>(
        _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Answer
    ) -> Answer {
        let copies = texts.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return body(copies + [nil])
    }
}
