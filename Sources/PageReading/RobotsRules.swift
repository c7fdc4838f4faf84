/// What a `robots.txt` lets a program of one name ask for (RFC 9309).
public struct RobotsRules: Hashable, Sendable {
    struct Rule: Hashable {
        var isAllowed: Bool
        var pattern: RobotsPattern
    }

    private var rules: [Rule] = []
    /// Seconds between two requests, where the file asks for them (`Crawl-delay`, no part of the RFC).
    public private(set) var delay: Int?

    /// Bytes of the file that are read: the least the RFC asks for.
    private static let mostBytes = 512_000

    /// Everything is allowed: there is no such file.
    public static let allowingAll = RobotsRules(rules: [])
    /// Nothing is allowed: the file could not be had for a fault of the server.
    public static let refusingAll = RobotsRules(rules: [Rule(isAllowed: false, pattern: RobotsPattern("/"))])

    private init(rules: [Rule]) {
        self.rules = rules
    }

    /// Reads a file for a program by its product token, such as `bilat`: the rules of all groups that name it, else of
    /// those for `*`.
    public init(_ bytes: [UInt8], product: String) {
        let groups = RobotsGroup.groups(in: bytes.prefix(Self.mostBytes))
        let own = groups.filter { $0.names(product) }
        let chosen = own.isEmpty ? groups.filter { $0.names("*") } : own
        rules = chosen.flatMap(\.rules)
        delay = chosen.compactMap(\.delay).max()
    }

    /// Whether the path of an address, with its query, may be asked for: the longest rule that matches decides, and of
    /// two as long the one that allows.
    public func allows(_ path: String) -> Bool {
        let path = RobotsPattern.normalised(path.isEmpty ? "/" : path)
        var best = (length: -1, isAllowed: true)
        for rule in rules where rule.pattern.matches(path) {
            let length = rule.pattern.length
            if length > best.length || (length == best.length && rule.isAllowed) { best = (length, rule.isAllowed) }
        }
        return best.isAllowed
    }
}
