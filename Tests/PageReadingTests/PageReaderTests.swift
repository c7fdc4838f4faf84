import Testing

@testable import PageReading

@Suite struct PageReaderTests {
    private func text(_ html: String, at expression: String = "//div[@class='text']") throws -> String {
        try PageReader().text(of: Array(html.utf8), at: expression).text
    }

    @Test func paragraphs_areKeptApart_andWhiteSpaceIsFolded() throws {
        let html = """
            <html><head><title>A  readout</title></head><body><nav>Menu</nav>
            <div class="text"><p>First   line
            goes on.</p><p>Second &amp; last.</p>tail<br>after</div></body></html>
            """
        #expect(try text(html) == "First line goes on.\n\nSecond & last.\n\ntail\n\nafter")
    }

    @Test func title_isThePages() throws {
        let html = "<title>A  readout</title><div class=text>x</div>"
        #expect(try PageReader().text(of: Array(html.utf8), at: "//div").title == "A readout")
    }

    @Test func scriptsFormsAndMenus_areNoText() throws {
        let html = "<div class=text>a<script>var x</script><style>b{}</style><form>c</form><aside>d</aside> e</div>"
        #expect(try text(html) == "a e")
    }

    @Test func inlineElements_doNotBreakWords() throws {
        #expect(try text("<div class=text>Put<b>in</b> and <i>Xi</i></div>") == "Putin and Xi")
    }

    @Test func severalPlaces_areJoined_butNoPlaceInsideAnotherIsReadTwice() throws {
        #expect(try text("<div class=text>a<div class=text>b</div></div><div class=text>c</div>") == "a\n\nb\n\nc")
    }

    @Test func missingPlace_isAMistakeInWords() {
        let mistake = #expect(throws: PageMistake.self) { try text("<p>x</p>") }
        #expect(mistake?.kind == .noText)
        #expect(mistake?.words == "the page has no text at //div[@class='text']; it may have been rebuilt")
    }

    @Test func emptyPage_isAMistake() {
        #expect(throws: PageMistake.self) { try PageReader().text(of: [], at: "//p") }
        #expect(throws: PageMistake.self) { try PageReader().usualText(of: Array("\n".utf8)) }
    }

    @Test(arguments: ["//div[", "count(//p)", "//p[foo()]"]) func badExpression_isSaid(_ expression: String) {
        let mistake = #expect(throws: PageMistake.self) { try text("<p>x</p>", at: expression) }
        #expect(mistake?.kind == .expression, "\(String(describing: mistake))")
    }

    @Test func expressions_canBeCheckedBeforehand() {
        #expect(PageReader.mistake(in: "//div[contains(@class, \"left_zw\")]") == nil)
        #expect(
            PageReader.mistake(in: "//div[")?.contains("is no XPath") == true
                && PageReader.mistake(in: "count(//p)") != nil)
    }

    @Test func usualPlaces_areTriedInOrder() throws {
        let html = "<body><p>menu</p><main><p>The statement.</p></main></body>"
        #expect(try PageReader().usualText(of: Array(html.utf8)).text == "The statement.")
        #expect(try PageReader().usualText(of: Array("<p>only this</p>".utf8)).text == "only this")
    }

    @Test func deepNesting_endsQuietly() throws {
        let html = String(repeating: "<div>", count: 50_000) + "deep" + String(repeating: "</div>", count: 50_000)
        #expect(try text("<div class=text>ok</div>" + html) == "ok")
        _ = try? PageReader().usualText(of: Array(html.utf8))
    }

    @Test func brokenMarkup_isReadOn() throws {
        #expect(try text("<div class=text><p>a < b & c<p>d</div>") == "a < b & c\n\nd")
    }
}
