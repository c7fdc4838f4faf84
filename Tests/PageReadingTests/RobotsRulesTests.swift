import Testing

@testable import PageReading

@Suite struct RobotsRulesTests {
    private func allows(_ file: String, _ path: String) -> Bool {
        RobotsRules(Array(file.utf8), product: "bilat").allows(path)
    }

    @Test func emptyFile_allowsAll() {
        #expect(allows("", "/anything"))
        #expect(RobotsRules.allowingAll.allows("/a"))
        #expect(!RobotsRules.refusingAll.allows("/a"))
    }

    @Test func ownGroup_goesBeforeTheOneForAll() {
        let file = "User-agent: *\nDisallow: /\n\nUser-Agent: Bilat/1.0\nDisallow: /private\n"
        #expect(allows(file, "/news/1"))
        #expect(!allows(file, "/private/1"))
    }

    @Test func groupsOfOneName_areOne() {
        let file = "User-agent: bilat\nDisallow: /a\nUser-agent: other\nDisallow: /\nUser-agent: bilat\nDisallow: /b"
        #expect(!allows(file, "/a") && !allows(file, "/b") && allows(file, "/c"))
    }

    @Test func severalNames_shareAGroup() {
        let file = "User-agent: other\nUser-agent: bilat\nDisallow: /a\n"
        #expect(!allows(file, "/a"))
    }

    @Test func longestMatch_decides_andAllowWinsATie() {
        let file = "User-agent: *\nAllow: /p\nDisallow: /page\nAllow: /page/open\nDisallow: /tie\nAllow: /tie"
        #expect(allows(file, "/p1") && !allows(file, "/page/1") && allows(file, "/page/open/1") && allows(file, "/tie"))
    }

    @Test(arguments: [
        ("/*.php$", "/a/b.php", true), ("/*.php$", "/a/b.php?x", false), ("/*.php", "/a/b.php?x", true),
        ("/a*b*c", "/axxbyyc", true), ("/a*b*c", "/axxcyyb", false), ("*", "/", true), ("/$", "/", true),
        ("/$", "/a", false), ("/fish*", "/fishheads", true), ("/fish/", "/fish", false), ("/a$b", "/a$bc", true),
        ("/*ab$", "/aab", true), ("/*abab$", "/ab", false),
    ])
    func pattern_matchesByTheRFC(_ pattern: String, _ path: String, _ isMatched: Bool) {
        #expect(allows("User-agent: *\nDisallow: \(pattern)", path) == !isMatched)
    }

    @Test(arguments: [("/foo/bar/ツ", "/foo/bar/%E3%83%84"), ("/foo/%62ar", "/foo/bar"), ("/a%3cd", "/a%3Cd")])
    func escapes_areComparedAsTheRFCHasIt(_ pattern: String, _ path: String) {
        #expect(!allows("User-agent: *\nDisallow: \(pattern)", path))
    }

    @Test func query_belongsToThePath() {
        #expect(!allows("User-agent: *\nDisallow: /*?print=", "/news?print=1"))
    }

    @Test func commentsSpacesAndOtherLines_arePassedOver() {
        let file =
            "\u{FEFF}# hello\r\nSitemap: https://a/b\r\n  user-agent :  *  # all\r\nhost: a\r\nDISALLOW:/x # no\r\n"
        #expect(!allows(file, "/x") && allows(file, "/y"))
    }

    @Test func ruleBeforeAnyGroup_speaksToNobody() {
        #expect(allows("Disallow: /\n", "/a"))
    }

    @Test func emptyDisallow_allowsAll() {
        #expect(allows("User-agent: *\nDisallow:\n", "/a"))
    }

    @Test func crawlDelay_isKnown() {
        #expect(RobotsRules(Array("User-agent: *\nCrawl-delay: 2.5\n".utf8), product: "bilat").delay == 3)
        #expect(RobotsRules(Array("User-agent: *\nCrawl-delay: nan\n".utf8), product: "bilat").delay == 0)
    }

    @Test func webPageInsteadOfTheFile_allowsAll() {
        #expect(allows("<!DOCTYPE html><html><body>Not here: go away</body></html>", "/a"))
    }
}
