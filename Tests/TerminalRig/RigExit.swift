/// How a program ended.
public enum RigExit: Hashable, Sendable {
    case exited(Int32)
    case signalled(Int32)
}
