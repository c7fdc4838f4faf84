import Briefing
import EventModel
import Testing

struct BriefFormatsTests {
    @Test func markdown_footnotesEachStory() {
        let text = BriefMarkdown(brief([row(1, title: "A | B *c*")]), dossier: pair).text
        #expect(
            text.contains(
                "- **R+C COOPERATE**: A \\| B \\*c\\* (2026-11-24 11:00, ·1, 1 origin only; coded surely, confidence 90 %)[^1]"
            ))
        #expect(text.contains("[^1]: “A \\| B \\*c\\*”, wire, published"))
    }

    @Test func html_isOneFileWithChartsAndWithoutScripts() {
        let text = BriefHTML(brief(twoMonths + [row(1)]), dossier: pair).text
        #expect(text.hasPrefix("<!doctype html>"))
        #expect(text.contains("<svg viewBox=\"0 0 640 120\" role=\"img\" aria-label=\"deeds over 61 days\">"))
        #expect(!text.contains("<script"))
        #expect(!text.contains("src="))
    }

    @Test func html_takesNoMarkupFromFeeds() {
        let text = BriefHTML(
            brief([row(1, title: "<img src=x onerror=alert(1)> \"&")], url: "javascript:alert(1)"), dossier: pair
        ).text
        #expect(text.contains("&lt;img src=x onerror=alert(1)&gt; &quot;&amp;"))
        #expect(!text.contains("<img"))
        #expect(!text.contains("href=\"javascript"))
    }

    @Test func html_saysWhyAChartIsWithheld() {
        let text = BriefHTML(brief([]), dossier: pair).text
        #expect(text.contains("<p class=\"withheld\">talk: no chart, not enough volume: 0.0 of 3 stories needed</p>"))
    }

    @Test func json_holdsStoriesWithTheirCitations() {
        var json = JSONWriter()
        brief([row(1, title: "T")]).write(to: &json)
        #expect(json.text.hasPrefix("{\"schema\":"))
        #expect(json.text.contains("\"stories\":[{\"citation\":1,\"title\":\"T\",\"direction\":\"BOTH\""))
        #expect(json.text.contains("\"citations\":[{\"number\":1,\"title\":\"T\",\"outlet\":\"wire\""))
    }
}
