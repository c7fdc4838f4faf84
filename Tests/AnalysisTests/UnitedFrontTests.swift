import Analysis
import EventModel
import Testing

struct UnitedFrontTests {
    static func vote(
        _ id: String, _ date: String, _ first: Vote.Ballot?, _ second: Vote.Ballot?,
        body: Vote.Body = .generalAssembly, outcome: Vote.Outcome = .adopted, no: Int? = 3, abstentions: Int? = 4,
        known: Timestamp = noon
    ) -> Vote {
        var ballots: [String: Vote.Ballot] = [:]
        ballots["RUS"] = first
        ballots["CHN"] = second
        return Vote(
            id: id, body: body, date: date, title: "Draft \(id)", outcome: outcome, ballots: ballots, no: no,
            abstentions: abstentions, source: "votes", knownAt: known)
    }

    static func front(_ votes: [Vote]) -> UnitedFront { UnitedFront(votes, dyad: dyad, now: noon) }

    @Test func consensus_isNotCountedAsAgreement() {
        let count = Self.front([Self.vote("A", "2026-01-01", .yes, .yes, no: 0, abstentions: 0)]).bodies.first?.total
        #expect(count?.consensus == 1)
        #expect(count?.contested == 0)
    }

    @Test func recordThatDoesNotSay_isUnclear() {
        let count = Self.front([Self.vote("A", "2026-01-01", .yes, .yes, no: nil, abstentions: nil)]).bodies.first?
            .total
        #expect(count?.unclear == 1)
    }

    @Test func abstention_isApartFromOpposition() {
        let front = Self.front([
            Self.vote("A", "2026-01-01", .no, .abstain), Self.vote("B", "2026-01-02", .no, .yes),
            Self.vote("C", "2026-01-03", .no, .no), Self.vote("D", "2026-01-04", .no, .absent),
        ])
        let total = front.bodies.first?.total
        #expect(total?.abstentionApart == 1)
        #expect(total?.opposed == 1)
        #expect(total?.together == 1)
        #expect(total?.incomplete == 1)
        #expect(front.divergences.map(\.vote.id) == ["B", "A"])
    }

    @Test func agreement_isAShareOfContestedVotes_andWithheldBelowTen() {
        let nine = (0..<9).map { Self.vote("\($0)", "2026-01-01", .no, .no) }
        #expect(
            Self.front(nine).bodies.first?.total.agreement
                == .notEnoughVolume(seen: 9, needed: 10, unit: "contested votes"))
        let ten = nine + [Self.vote("x", "2026-01-01", .no, .yes)]
        #expect(Self.front(ten).bodies.first?.total.agreement == .value(0.9))
    }

    @Test func vetoOfOneAlone_namesTheOthersBallot() {
        let front = Self.front([
            Self.vote("S/1", "2026-03-01", .no, .abstain, body: .securityCouncil, outcome: .vetoed),
            Self.vote("S/2", "2026-02-01", .no, .no, body: .securityCouncil, outcome: .vetoed),
            Self.vote("S/3", "2026-01-01", nil, .no, body: .securityCouncil, outcome: .vetoed),
        ])
        #expect(
            front.vetoes.compactMap { $0.veto?.words(dyad) } == [
                "RUS alone, CHN abstained", "joint veto", "CHN alone, ballot of RUS not recorded",
            ])
        #expect(front.vetoCount(from: "2026-01-15", through: "2026-12-31") == (1, 1))
    }

    @Test func dataEnd_isSaidPerBody() {
        let front = Self.front([
            Self.vote("A", "2019-12-01", .no, .no), Self.vote("B", "2019-11-01", .no, .no),
            Self.vote("S", "2022-09-30", .no, .abstain, body: .securityCouncil, outcome: .vetoed),
        ])
        #expect(front.bodies.map(\.dataEnd) == ["2022-09-30", "2019-12-01"])
    }

    @Test func voteKnownLater_isNotSeen() {
        #expect(Self.front([Self.vote("A", "2026-01-01", .no, .no, known: noon.hours(1))]).bodies.isEmpty)
    }

    @Test func years_areNewestFirst() {
        let front = Self.front([
            Self.vote("A", "2025-01-01", .no, .no), Self.vote("B", "2026-01-01", .no, .yes),
            Self.vote("C", "2025-05-01", .no, .no),
        ])
        #expect(front.bodies.first?.years.map(\.year) == ["2026", "2025"])
        #expect(front.bodies.first?.years.last?.count.together == 2)
    }

    @Test func split_isASignal() {
        let front = Self.front([
            Self.vote("S/1", "2026-11-20", .no, .abstain, body: .securityCouncil, outcome: .vetoed)
        ])
        #expect(front.splits(since: "2026-11-01").map(\.words) == ["RUS alone, CHN abstained: Draft S/1 (S/1)"])
    }
}
