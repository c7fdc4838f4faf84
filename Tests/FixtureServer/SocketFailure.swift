import Glibc

/// A socket call that the system refused.
public struct SocketFailure: Error, Hashable, CustomStringConvertible {
    public var call: String
    public var code: Int32

    public var description: String {
        "\(call) on 127.0.0.1: \(String(cString: strerror(code)))"
    }
}
