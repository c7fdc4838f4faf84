/// The documented exit codes.
nonisolated enum ExitStatus: Int32, Error {
    case ok = 0
    case failure = 1
    case usage = 2
    case someSourcesFailed = 3
    case matched = 4
    case interrupted = 130
}
