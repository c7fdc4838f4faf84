/// A code of the CAMEO scheme (Schrodt 2012) as GDELT writes it: two to four digits, leading zeros kept.
public struct CAMEOCode: Hashable, Sendable {
    public let text: String

    /// Nil for anything but two to four digits whose first two are 01…20.
    public init?(_ text: String) {
        let digits = text.utf8
        guard (2...4).contains(digits.count), digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
            let root = Int(text.prefix(2)), (1...20).contains(root)
        else { return nil }
        self.text = text
    }

    /// The PLOVER root (mapping CAMEO to PLOVER, Open Event Data Alliance 2021); 01 is a STATEMENT here, and 02,
    /// which PLOVER leaves open, the appeal or request that its name says.
    public var root: EventRoot {
        for (prefix, root) in Self.exceptions where text.hasPrefix(prefix) { return root }
        return Self.roots[(Int(text.prefix(2)) ?? 1) - 1]
    }

    private static let roots: [EventRoot] = [
        .statement, .request, .agree, .consult, .support, .cooperate, .aid, .retreat, .accuse, .request, .accuse,
        .reject, .threaten, .protest, .mobilize, .sanction, .coerce, .assault, .assault, .assault,
    ]

    private static let exceptions: [(prefix: String, root: EventRoot)] = [
        ("080", .concede), ("0813", .retreat), ("0814", .retreat), ("081", .concede), ("082", .concede),
        ("083", .concede), ("191", .coerce), ("192", .coerce),
    ]

    /// The field that the code's own name speaks of (“cooperate militarily”, “impose embargo”, “discuss by telephone”);
    /// nothing where it speaks of none. Such names never speak of technology.
    public var dimensions: [RelationDimension] {
        Self.fields.first { $0.codes.contains(where: text.hasPrefix) }.map { [$0.dimension] } ?? []
    }

    private static let fields: [(dimension: RelationDimension, codes: [String])] = [
        (
            .military,
            [
                "0212", "0232", "0234", "0256", "0312", "0332", "0334", "0356", "062", "072", "074", "0861", "087",
                "1012", "1032", "1034", "1056", "1212", "1222", "1224", "1246", "138", "152", "154", "1622", "1661",
                "19", "20",
            ]
        ),
        (
            .economic,
            [
                "0211", "0231", "0254", "0311", "0331", "0354", "061", "071", "085", "1011", "1031", "1054", "1211",
                "1221", "1244", "1312", "1621", "163",
            ]
        ),
        (.diplomatic, ["022", "032", "036", "04", "05", "102", "161"]),
    ]
}
