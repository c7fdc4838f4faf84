import CCurl

/// A second number for libcurl's socket. libcurl closes its own at once and the kernel gives the number away again,
/// while Dispatch lets go of a source later: watching our own number keeps the two apart.
final class DuplicatedDescriptor: Sendable {
    let number: Int32

    /// Nil where the process has no descriptor left.
    init?(of socket: Int32) {
        number = bilat_duplicate(socket)
        if number < 0 { return nil }
    }

    deinit {
        if number >= 0 { _ = bilat_close(number) }
    }
}
