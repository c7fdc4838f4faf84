import Glibc

/// The modes of a terminal that a program should leave as it found them (termios).
public struct RigModes: Hashable, Sendable {
    public var input: UInt32
    public var output: UInt32
    public var control: UInt32
    public var local: UInt32

    /// Whether typed characters are echoed and lines collected, as a shell wants it.
    public var isCooked: Bool { local & UInt32(ICANON) != 0 && local & UInt32(ECHO) != 0 }
}
