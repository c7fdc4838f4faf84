import EventModel

/// Which quads a root may have, and the CAMEO code that stands for the two where no rule carries a closer one.
enum RootQuads {
    /// Root, quad and code; the first line of a root is its usual quad (CODEBOOK: “root → quad where nothing else decides”).
    private static let text = """
        STATEMENT 0 010
        CONSULT 1 040
        AGREE 1 030
        SUPPORT 1 050
        COOPERATE 2 060
        AID 2 070
        CONCEDE 1 080
        RETREAT 2 080
        REQUEST 1 020
        REQUEST 3 100
        ACCUSE 3 110
        REJECT 3 120
        THREATEN 3 130
        PROTEST 3 140
        SANCTION 4 160
        MOBILIZE 4 150
        COERCE 4 170
        ASSAULT 4 190
        """

    private static let lines: [(root: EventRoot, quad: Quad, code: String)] = text.split(separator: "\n").compactMap {
        let fields = $0.split(separator: " ").map(String.init)
        guard fields.count == 3, let root = EventRoot(rawValue: fields[0]), let quad = Int(fields[1]).flatMap(Quad.init)
        else { preconditionFailure("RootQuads: “\($0)” is no root with its quad and code") }
        return (root, quad, fields[2])
    }

    private static let quads: [[Quad]] = EventRoot.allCases.map { root in
        lines.filter { $0.root == root }.map(\.quad)
    }

    /// The quads of the root at a place of `EventRoot.allCases`.
    static func quads(at place: Int) -> [Quad] { quads[place] }

    static func code(of root: EventRoot, _ quad: Quad) -> String? {
        lines.first { $0.root == root && $0.quad == quad }?.code
    }
}
