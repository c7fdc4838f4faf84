/// Third parties with which a state is in open conflict: what the other of a dyad has to do with them is context.
enum RivalTable {
    private static let text = """
        RUS: UKR | NATO
        CHN: TWN
        PRK: KOR
        IRN: ISR
        IND: PAK
        """

    private static let rivals: [String: [String]] = Dictionary(
        uniqueKeysWithValues: TermTable.lines(of: text).map { ($0.heading, $0.terms) })

    static func rivals(of code: String) -> [String] { rivals[code] ?? [] }
}
