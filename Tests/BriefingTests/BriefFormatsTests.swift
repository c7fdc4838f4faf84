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
        #expect(text.contains("[^1]: “A \\| B \\*c\\*” (R+C COOPERATE), wire, published"))
    }

    @Test func markdown_footnotesEverySentence() {
        let down = SourceHealth(source: "mid", state: .walled, words: "a challenge page since Monday")
        let text = BriefMarkdown(brief(twoMonths + [row(1, title: "T")], health: [down]), dossier: pair).text
        let lines = text.split(separator: "\n").map(String.init)
        let told = lines.filter { $0.hasPrefix("- ") || $0.hasSuffix("Nothing.[^span]") || $0.contains("stories, ") }
        #expect(told.count > 10)
        for line in told { #expect(line.hasSuffix("]") && line.contains("[^"), "\(line)") }
        let used = Set(text.matches(of: /\[\^([a-z0-9-]+)\](?!:)/).map { String($0.1) })
        let made = Set(lines.compactMap { $0.firstMatch(of: /^\[\^([a-z0-9-]+)\]:/).map { String($0.1) } })
        #expect(used.isSubset(of: made), "\(used.subtracting(made))")
        #expect(text.contains("https://example.org/item, sha256 abc1"))
    }

    @Test func collection_tellsItsEventsAndNoOthers_withTheirNotes() {
        let members = [
            EventCollection.Member(key: EventKey(2), note: "ask the desk", addedAt: noon),
            EventCollection.Member(key: EventKey(9), note: "", addedAt: noon),
        ]
        let weekly = BriefCollection(EventCollection(name: "weekly", user: "", madeAt: noon, members: members))
        let rows = [row(1, title: "Not marked"), row(2, title: "Marked", routine: true)]
        let text = BriefMarkdown(brief(rows, collection: weekly), dossier: pair).text
        #expect(text.contains("# Russia–China: weekly\n"))
        #expect(
            text.contains(
                ": Marked (2026-11-24 11:00, ·1, 1 origin only; coded surely, confidence 90 %; note: ask the desk)[^1]")
        )
        #expect(!text.contains("Not marked"))
        #expect(text.contains("1 collected event did not become known in this span"))
    }

    @Test func brief_ofThePast_claimsNothingOfSources() {
        let text = BriefText(brief([], health: []), dossier: pair).text
        #expect(text.contains("not known: the health of sources of that time was not kept"))
        #expect(text.contains("which could be heard at the end of the span is not known"))
    }

    @Test func words_neverExceedTheConfidence() {
        for hundredths in 0...100 {
            let text = BriefText(brief([row(1, confidence: Double(hundredths) / 100)]), dossier: pair).text
            #expect(text.contains("coded surely") == (hundredths >= 85))
            #expect(text.contains("; probably,") == (60..<85).contains(hundredths))
            #expect(text.contains("; possibly,") == (hundredths < 60))
            #expect(text.contains("confidence \(hundredths) %"))
        }
    }

    @Test func everyFormat_isTheSameTwice() {
        func all() -> String {
            let brief = brief(twoMonths + (1...5).map { row(Int64($0), topics: ["patrols"], story: "s\($0 % 2)") })
            var json = JSONWriter()
            brief.write(to: &json)
            return BriefText(brief, dossier: pair).text + BriefMarkdown(brief, dossier: pair).text
                + BriefHTML(brief, dossier: pair).text + json.text
        }
        #expect(all() == all())
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
