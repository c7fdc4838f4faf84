/// Why a poll brought no document.
enum PollFailure: Error, Hashable, Sendable {
    case badAddress(String)
    case nameUnknown(host: String)
    case proxy(String)
    case connectionRefused(host: String, port: Int)
    case unreachable(host: String, detail: String)
    case addressRefused(host: String, address: String?, kind: String, afterRedirect: Bool)
    case certificate(host: String, detail: String)
    case tls(host: String, detail: String)
    /// Milliseconds allowed.
    case connectTimeout(host: String, Int)
    case answerTimeout(host: String, Int)
    case bodyTimeout(bytes: Int, Int)
    /// Bytes per second, seconds.
    case tooSlow(host: String, rate: Int, seconds: Int)
    /// Most bytes allowed.
    case tooLarge(Int)
    case unpacksTooLarge(Int)
    case headersTooLarge(Int)
    case empty(status: Int)
    case cutShort(bytes: Int, expected: Int?)
    case closedWithoutAnswer(host: String)
    case notHTTP(host: String)
    case encoding
    case redirectWithoutAddress
    case redirectUnreadable(String)
    case redirectScheme(String)
    case redirectDowngrade(String)
    case redirectLoop(String)
    case redirectsTooMany(Int)
    case unaskedNotModified
    case wall(status: Int)
    case status(Int)
    /// The server asked for quiet until then (RFC 3339); nothing was sent.
    case quiet(until: String)
    /// A credential would go over plain http.
    case credentialInTheOpen(host: String)
    case other(String)
}
