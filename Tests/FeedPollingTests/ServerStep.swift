/// One thing the fault server does to a connection.
enum ServerStep: Sendable {
    case send([UInt8])
    /// One byte at a time, this many milliseconds apart.
    case drip([UInt8], every: Int)
    /// The same bytes for ever.
    case pour([UInt8])
    case pause(Int)
    /// Nothing more, until the client goes.
    case hold
    case close
    /// A TCP reset instead of an end.
    case reset

    static func text(_ text: String) -> ServerStep { .send(Array(text.utf8)) }
}
