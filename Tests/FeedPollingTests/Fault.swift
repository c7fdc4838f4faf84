import Testing

/// One way for a server to misbehave, and the words that it must come to.
struct Fault: CustomTestStringConvertible, Sendable {
    /// Also the path it is asked under.
    let name: String
    var scheme = "http"
    /// Done to the connection before any request, by a server of its own.
    var greeting: [ServerStep] = []
    /// Another address than the fault server's.
    var url: String?
    var answer: @Sendable (ServerRequest) -> [ServerStep] = { _ in [.hold] }
    /// `PORT` stands for the server's port.
    let words: String

    var testDescription: String { name }

    init(_ name: String, _ words: String, _ answer: @autoclosure @escaping @Sendable () -> [ServerStep]) {
        self.name = name
        self.words = words
        self.answer = { _ in answer() }
    }

    init(_ name: String, _ words: String, scheme: String = "http", greeting: [ServerStep]) {
        self.name = name
        self.words = words
        self.scheme = scheme
        self.greeting = greeting
    }

    init(_ name: String, _ words: String, url: String) {
        self.name = name
        self.words = words
        self.url = url
    }

    static let all = statuses + quiets + walls + silences + cuts + sizes + redirects + connections
}
