/// What a source wants to see before it answers.
public struct Credential: Hashable, Sendable {
    enum Form: Hashable, Sendable {
        case basic(user: String, password: Secret)
        case bearer(Secret)
        case header(name: String, value: Secret)
        /// A parameter of the address.
        case query(name: String, value: Secret)
    }

    let form: Form

    init(_ form: Form) {
        self.form = form
    }

    /// Reads `basic USER:PASSWORD`, `bearer TOKEN`, `header NAME: VALUE` or `query NAME=VALUE`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let line = text.trimmingSpaces
        guard let space = line.firstIndex(of: " ") else { return nil }
        let rest = line[space...].trimmingSpaces
        guard !rest.isEmpty, rest.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f }) else { return nil }
        switch line[..<space].lowercased() {
        case "basic":
            guard let (user, password) = rest.halves(at: ":"), !user.isEmpty else { return nil }
            form = .basic(user: user, password: Secret(password))
        case "bearer": form = .bearer(Secret(String(rest)))
        case "header":
            guard let (name, value) = rest.halves(at: ":"), Self.isName(name) else { return nil }
            form = .header(name: name, value: Secret(value))
        case "query":
            guard let (name, value) = rest.halves(at: "="), Self.isName(name) else { return nil }
            form = .query(name: name, value: Secret(value))
        default: return nil
        }
    }

    /// The line of the request that carries it; nil for a parameter of the address.
    var headerLine: String? {
        switch form {
        case .basic(let user, let password): "Authorization: Basic \(Base64Text.of("\(user):\(password.revealed)"))"
        case .bearer(let token): "Authorization: Bearer \(token.revealed)"
        case .header(let name, let value): "\(name): \(value.revealed)"
        case .query: nil
        }
    }

    /// What must stand in no message.
    var secrets: [String] {
        switch form {
        case .basic(_, let password): [password.revealed]
        case .bearer(let token): [token.revealed]
        case .header(_, let value), .query(_, let value): [value.revealed]
        }
    }

    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f && !"()<>@,;:\\\"/[]?={}".utf8.contains($0) }
    }
}

extension StringProtocol {
    var trimmingSpaces: SubSequence {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return rest
    }

    fileprivate func halves(at separator: Character) -> (String, String)? {
        guard let place = firstIndex(of: separator) else { return nil }
        return (String(self[..<place].trimmingSpaces), String(self[index(after: place)...].trimmingSpaces))
    }
}
