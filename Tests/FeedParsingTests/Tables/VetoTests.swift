import EventModel
import FeedParsing
import Testing

@Suite struct VetoTests {
    private func votes(_ sentence: String, published: String = "2026-09-30T21:40:00-04:00") -> [Vote] {
        let page = """
            <!doctype html><html><head><title>Security Council Fails | UN Press</title>
            <meta property="article:published_time" content="\(published)"></head>
            <body><p>The Security Council today met.</p><p>\(sentence)</p></body></html>
            """
        let parsed = TableSamples.parse(page.utf8, as: .vetoes, url: "https://press.un.org/en/2026/sc1.doc.htm")
        guard case .votes(let votes, _) = parsed else { return [] }
        return votes
    }

    @Test func veto_isReadWithAllBallotsOfThePermanentMembers() throws {
        let vote = try #require(
            votes(
                "The Council rejected draft resolution S/2026/720 by a vote of 10 in favour to 1 against (Russian Federation), "
                    + "with 4 abstentions (Brazil, China, Gabon, India)."
            ).first)
        #expect(vote.id == "S/2026/720")
        #expect(vote.outcome == .vetoed)
        #expect(vote.date == "2026-09-30")
        #expect(vote.ballots == ["RUS": .no, "CHN": .abstain, "USA": .yes, "GBR": .yes, "FRA": .yes])
        #expect([vote.yes, vote.no, vote.abstentions] == [10, 1, 4])
        #expect(vote.url == "https://press.un.org/en/2026/sc1.doc.htm")
        #expect(vote.body == .securityCouncil)
    }

    @Test func jointVeto_andNumbersAsWords() throws {
        let vote = try #require(
            votes(
                "By a recorded vote of thirteen in favour to two against (China and Russian Federation), with no abstentions, "
                    + "it did not adopt the text (document S/2026/9)."
            ).first)
        #expect(vote.ballots["CHN"] == .no)
        #expect(vote.ballots["RUS"] == .no)
        #expect(vote.ballots["USA"] == .yes)
    }

    @Test func failedDraft_isNoVeto() {
        let vote = votes(
            "A draft, S/2026/5, got 4 votes in favour, 2 against (France, United States), with 9 abstentions."
        )
        .first
        #expect(vote?.outcome == .failed)
        #expect(vote?.ballots == ["FRA": .no, "USA": .no])
    }

    @Test func adoptedDraft_isLeftToTheVotingData() {
        #expect(
            votes("S/2026/5 was adopted by 14 in favour to none against, with 1 abstention (Russian Federation).") == []
        )
    }

    @Test func olderVoteInTheBackground_isNotTakenForTodays() {
        #expect(
            votes("In 2022, S/2022/720 got 10 in favour to 1 against (Russian Federation), with 4 abstentions.") == [])
    }

    @Test func feedItems_areReadAsWell() {
        let feed = """
            <rss version="2.0"><channel><title>SC</title><item><title>Security Council Fails to Adopt Text</title>
            <link>https://press.un.org/en/2026/sc2.doc.htm</link><pubDate>Wed, 30 Sep 2026 20:00:00 GMT</pubDate>
            <description>The Security Council did not adopt S/2026/720 by 10 in favour to 1 against (Russian Federation), with 4
            abstentions (Brazil, China, Gabon, India).</description></item></channel></rss>
            """
        guard case .votes(let votes, _) = TableSamples.parse(feed.utf8, as: .vetoes) else {
            Issue.record("no votes")
            return
        }
        #expect(votes.map(\.id) == ["S/2026/720"])
        #expect(votes.map(\.url) == ["https://press.un.org/en/2026/sc2.doc.htm"])
    }
}
