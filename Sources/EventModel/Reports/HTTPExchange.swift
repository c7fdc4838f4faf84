/// One request of a poll and the head of its answer, for recordings and for whoever asks what was said.
public struct HTTPExchange: Hashable, Codable, Sendable {
    /// Without credentials.
    public var url: String
    /// `Name: value` lines of ours in the order sent; never those that carry credentials.
    public var requestHeaders: [String]
    /// Nil where no answer came.
    public var status: Int?
    /// `Name: value` lines of the final answer in the order they came, without cookies.
    public var responseHeaders: [String]
    /// Milliseconds from the start to the last byte.
    public var elapsed: Int

    public init(
        url: String, requestHeaders: [String] = [], status: Int? = nil, responseHeaders: [String] = [], elapsed: Int = 0
    ) {
        self.url = url
        self.requestHeaders = requestHeaders
        self.status = status
        self.responseHeaders = responseHeaders
        self.elapsed = elapsed
    }
}
