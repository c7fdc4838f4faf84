import CCurl

/// The credentials of sources: from the environment, and from a file that only its owner can read.
public struct CredentialBook: Hashable, Sendable {
    private var entries: [String: Credential] = [:]
    /// What was wrong with the file or a variable, each a sentence that names the place and holds no secret.
    public private(set) var problems: [String] = []

    public init() {}

    /// `BILAT_CREDENTIALS_<NAME>` of `environment` for each source (`tass-en` → `BILAT_CREDENTIALS_TASS_EN`) goes before
    /// a line `NAME FORM …` of the file at `path`; see `Credential.init` for the forms. A file that others may read or
    /// write is refused, and said.
    public init(sources: [String], environment: [String: String], path: String?) {
        if let path { read(path) }
        for source in sources {
            let name = Self.variable(for: source)
            guard let text = environment[name], !text.isEmpty else { continue }
            if let credential = Credential(text) {
                entries[source] = credential
            } else {
                problems.append("\(name): \(Self.forms)")
            }
        }
    }

    /// The environment variable for a source.
    public static func variable(for source: String) -> String {
        "BILAT_CREDENTIALS_"
            + source.uppercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "_" }.joined()
    }

    subscript(source: String) -> Credential? { entries[source] }

    /// Sources that have one, by name.
    public var sources: [String] { entries.keys.sorted() }

    /// Adds what one source is to send; for whoever builds the book by hand.
    public mutating func set(_ credential: Credential, for source: String) {
        entries[source] = credential
    }

    private static let forms =
        "not a credential; write “basic USER:PASSWORD”, “bearer TOKEN”, “header NAME: VALUE” or “query NAME=VALUE”"

    private mutating func read(_ path: String) {
        switch PrivateFile.text(at: path, atMost: 1 << 20) {
        case .success(let text?): read(text, path: path)
        case .success(nil): break
        case .failure(let problem): problems.append(problem.words)
        }
    }

    private mutating func read(_ text: String, path: String) {
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.trimmingSpaces
            guard !line.isEmpty, line.first != "#" else { continue }
            let source = line.prefix { !$0.isWhitespace }
            if let credential = Credential(line[source.endIndex...]) {
                entries[String(source)] = credential
            } else {
                problems.append("\(path):\(number + 1): \(Self.forms), after the name of the source")
            }
        }
    }
}
