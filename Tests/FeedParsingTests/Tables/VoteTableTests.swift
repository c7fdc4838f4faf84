import EventModel
import FeedParsing
import Testing

@Suite struct VoteTableTests {
    private let header =
        "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,"
        + "vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link\n"

    private func row(
        _ record: Int, _ member: String, _ vote: String, date: String = "2026-02-24", symbol: String = "A/RES/ES-11/9"
    ) -> String {
        "\(record),\(member),NAME,\(vote),\(date),ES-11,\(symbol),A/L.1,,A/PV.1,\"Peace, lasting\",,X--Y,,93.0,18.0,65,17,193,https://digitallibrary.un.org/record/\(record)\n"
    }

    private func votes(_ text: String, knownBy: KnownBy = .observed) -> (votes: [Vote], problems: [Problem]) {
        guard case .votes(let votes, let problems) = TableSamples.parse(text.utf8, as: .votes, knownBy: knownBy) else {
            return ([], [Problem("no votes")])
        }
        return (votes, problems)
    }

    @Test func rowsOfAVote_becomeOneVote_withTheBallotsThatMatter() throws {
        let text = header + row(1, "CHN", "A") + row(1, "DEU", "Y") + row(1, "RUS", "N") + row(1, "USA", "X")
        let (votes, problems) = votes(text)
        let vote = try #require(votes.first)
        #expect(votes.count == 1)
        #expect(vote.id == "A/RES/ES-11/9")
        #expect(vote.body == .generalAssembly)
        #expect(vote.date == "2026-02-24")
        #expect(vote.title == "Peace, lasting")
        #expect(vote.outcome == .adopted)
        #expect(vote.ballots == ["CHN": .abstain, "RUS": .no, "USA": .absent])
        #expect([vote.yes, vote.no, vote.abstentions] == [93, 18, 65])
        #expect(vote.url == "https://digitallibrary.un.org/record/1")
        #expect(problems == [])
    }

    @Test func votes_followEachOther() {
        let (votes, _) = votes(header + row(1, "CHN", "Y") + row(2, "CHN", "N", symbol: "S/RES/2800"))
        #expect(votes.map(\.id) == ["A/RES/ES-11/9", "S/RES/2800"])
        #expect(votes.map(\.body) == [.generalAssembly, .securityCouncil])
    }

    @Test func sovietSeat_isRussias_andTaipeisSeatIsNotBeijings() {
        let text = header + row(1, "SUN", "N", date: "1960-01-01") + row(1, "CHN", "Y", date: "1960-01-01")
        #expect(votes(text).votes.first?.ballots == ["RUS": .no])
    }

    @Test func unknownBallot_isAProblem_emptyOneIsNone() {
        let (votes, problems) = votes(header + row(1, "CHN", "Q") + row(1, "RUS", ""))
        #expect(votes.first?.ballots == [:])
        #expect(problems.map(\.text) == ["2: “Q” is no ballot (Y, N, A or X)"])
    }

    @Test func importedVote_isKnownWhenItsDayIsOver() {
        let (votes, _) = votes(header + row(1, "CHN", "Y"), knownBy: .reconstructed)
        #expect(votes.first?.knownAt.rfc3339 == "2026-02-25T00:00:00Z")
    }

    @Test func vetoList_namesWhoVetoed() {
        let text = """
            year,date,month,draft,meeting_record,agenda_item,crisis_topic,region,member_veto1,member_veto2,member_veto3
            2017,2/28/2017,2,S/2017/172,S/PV.7893,The situation in the Middle East,Syria,Middle East,China,Russia,
            1946,2/16/1946,2,S/PV.23,S/PV.23,Letter,Lebanon,Middle East,USSR,,
            1946,6/26/1946,6,S/PV.23,S/PV.49,Question,Spain,Europe,USSR,,
            """
        let (votes, _) = votes(text)
        #expect(votes.map(\.id) == ["S/2017/172", "S/PV.23", "S/PV.23 (vote 2)"])
        #expect(votes.map(\.date) == ["2017-02-28", "1946-02-16", "1946-06-26"])
        #expect(votes.first?.ballots == ["CHN": .no, "RUS": .no])
        #expect(votes.last?.ballots == ["RUS": .no])
        #expect(votes.allSatisfy { $0.outcome == .vetoed })
    }
}
