/// Where outlets stand on the ladder of speakers: 7 an agency or paper of record, 8 a tabloid. A line is
/// `rank side: name | name …`, names as `OriginWords` has them.
enum OutletRanks {
    private static let text = """
        7 RUS: TASS | RIA Novosti | Interfax | RBC | Kommersant | Vedomosti | Izvestia
        8 RUS: RT | Sputnik
        7 CHN: Xinhua | CCTV | People's Daily | CGTN | Caixin
        8 CHN: Global Times
        7 third: Reuters | Bloomberg | AP | AFP | Kyodo | Yonhap | NHK | DW | BBC
        """

    private static let outlets: [String: (rank: Int, side: String)] = {
        var outlets: [String: (rank: Int, side: String)] = [:]
        for line in TermTable.lines(of: text) {
            let words = line.heading.split(separator: " ")
            guard words.count == 2, let rank = Int(words[0]) else {
                preconditionFailure("OutletRanks: “\(line.heading)” is no rank with a side")
            }
            for name in line.terms { outlets[name] = (rank, String(words[1])) }
        }
        return outlets
    }()

    static func outlet(_ name: String) -> (rank: Int, side: String)? { outlets[name] }
}
