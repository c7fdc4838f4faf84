import Dispatch
import Glibc

/// What ^C does to a command that keeps its work slice by slice: it is said, and the command ends at once with exit 130.
nonisolated struct Interruption {
    private let source: any DispatchSourceSignal

    /// From now on; `words` are for the user.
    init(saying words: String) {
        signal(SIGINT, SIG_IGN)
        // A queue of its own: the others are at work.
        source = DispatchSource.makeSignalSource(signal: SIGINT, queue: DispatchQueue(label: "bilat.interruption"))
        source.setEventHandler {
            // Over the bar, where one is drawn.
            if isatty(STDERR_FILENO) == 1 { _ = write(STDERR_FILENO, "\r\u{1B}[K", 4) }
            StandardError.write("bilat: \(words)")
            // What is not committed is as if it had not begun.
            _exit(ExitStatus.interrupted.rawValue)
        }
        source.activate()
    }

    /// From here on ^C ends the process as ever.
    func end() {
        source.cancel()
        signal(SIGINT, SIG_DFL)
    }
}
