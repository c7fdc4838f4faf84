import EventModel
import StoryGrouping
import Testing

@Suite struct StoryGroupingTests {
    @Test func story_isCalledByItsFirstReport() {
        let event = Samples.event("Russia and China sign a treaty on rivers", id: "7", source: "tass")
        #expect(Shelf([event]).story(of: event) == "tass/7")
    }

    @Test func reports_ofOnePageAreOneStory_whateverTheyAreCalled() {
        let first = Samples.event("Rivers treaty signed", id: "1", url: "https://a.example/x")
        let second = Samples.event("What to know of the new accord", id: "2", source: "two", url: "https://a.example/x")
        let shelf = Shelf([first, second])
        #expect(shelf.story(of: second) == shelf.story(of: first))
    }

    @Test func reports_underOneHeadlineAreOneStory() {
        let first = Samples.event("Russia and China sign a treaty on border rivers", id: "1")
        let second = Samples.event(
            "RUSSIA AND CHINA SIGN A TREATY ON BORDER RIVERS!", id: "2", source: "two", hours: 30)
        let shelf = Shelf([first, second])
        #expect(shelf.story(of: second) == shelf.story(of: first))
    }

    @Test func headline_repeatedByItsSourceAnotherDay_isAnotherStory() {
        let first = Samples.event("Briefing by the spokesman on current foreign policy issues", id: "1")
        let second = Samples.event("Briefing by the spokesman on current foreign policy issues", id: "2", hours: 26)
        let shelf = Shelf([first, second])
        #expect(shelf.story(of: second) != shelf.story(of: first))
    }

    @Test func text_copiedUnderAnotherHeadlineJoins() {
        let text = """
            The two sides agreed on Tuesday to build a second bridge over the Amur river near Blagoveshchensk, with work to \
            begin in spring and traffic expected within four years, the ministry of transport said in a statement.
            """
        let first = Samples.event("Second Amur bridge agreed", id: "1", summary: text)
        let second = Samples.event("Work to begin in spring", id: "2", source: "two", hours: 3, summary: text)
        let shelf = Shelf([first, second])
        #expect(shelf.story(of: second) == shelf.story(of: first))
        #expect(shelf.corroboration(of: second)?.origins == 1)
    }

    @Test func happening_toldInOtherWordsJoins() {
        let first = Samples.event("Gazprom and CNPC agree price formula for Power of Siberia 2 pipeline", id: "1")
        let second = Samples.event(
            "Gazprom, CNPC agree on gas price formula for Power of Siberia 2", id: "2", source: "two", hours: 5)
        let shelf = Shelf([first, second])
        #expect(shelf.story(of: second) == shelf.story(of: first))
    }

    @Test func happening_toldInAnotherLanguageJoins_byPeopleActAndTopics() {
        func talks(_ event: inout CodedEvent) {
            (event.root, event.direction, event.topics) = (.consult, .both, ["summit", "ukraine-war"])
        }
        let english = Samples.event("Lavrov and Wang Yi discuss Ukraine in Moscow", id: "1", change: talks)
        let russian = Samples.event(
            "Лавров и Ван И обсудили Украину на переговорах в Москве", id: "2", source: "tass", hours: 1, change: talks)
        let chinese = Samples.event("王毅同拉夫罗夫会谈", id: "3", source: "xinhua", hours: 2, change: talks)
        let shelf = Shelf([english, russian, chinese])
        #expect(shelf.story(of: russian) == shelf.story(of: english))
        #expect(shelf.story(of: chinese) == shelf.story(of: english))
    }

    @Test func happening_ofOtherPeopleStaysApart_thoughActAndTopicsAgree() {
        func talks(_ event: inout CodedEvent) {
            (event.root, event.direction, event.topics) = (.consult, .both, ["summit", "ukraine-war"])
        }
        let english = Samples.event("Lavrov discusses Ukraine in Moscow", id: "1", change: talks)
        let chinese = Samples.event("王毅谈乌克兰问题", id: "2", source: "xinhua", hours: 2, change: talks)
        let shelf = Shelf([english, chinese])
        #expect(shelf.story(of: chinese) != shelf.story(of: english))
    }

    @Test func likeness_endsAfterTwoDays() {
        let first = Samples.event("Gazprom and CNPC agree price formula for Power of Siberia 2 pipeline", id: "1")
        let second = Samples.event(
            "Gazprom and CNPC agree price formula for Power of Siberia 2 pipeline", id: "2", source: "two", hours: 49)
        let shelf = Shelf([first, second])
        #expect(shelf.story(of: second) != shelf.story(of: first))
    }

    @Test func report_thatBelongsToTwoStoriesJoinsThem_andTheOlderNameStays() {
        let page = "https://a.example/x"
        let first = Samples.event("Amur bridge opened to lorries", id: "1", url: page)
        let second = Samples.event(
            "Harbin fair draws Siberian traders in record numbers", id: "2", source: "two", hours: 1)
        let link = Samples.event(
            "Harbin fair draws Siberian traders in record numbers", id: "3", source: "three", hours: 2, url: page)
        var grouping = StoryGrouping(dossier: Samples.dossier)
        var shelf = Shelf()
        shelf.lay(grouping.changes(placing: [first, second]))
        #expect(shelf.story(of: second) == "two/2")
        let changes = grouping.changes(placing: [link])
        shelf.lay(changes)
        #expect(changes.map(\.story) == ["one/1"])
        #expect(changes[0].joining == [EventName(second.event.report), EventName(link.event.report)])
        #expect(changes[0].at == link.event.knownAt)
        #expect([first, second, link].allSatisfy { shelf.story(of: $0) == "one/1" })
    }

    @Test func editedReport_staysInItsStory() {
        let first = Samples.event("Amur bridge opened to lorries", id: "1")
        let edited = Samples.event("Something else altogether happened in Harbin", id: "1", hours: 1)
        var grouping = StoryGrouping(dossier: Samples.dossier)
        _ = grouping.changes(placing: [first])
        #expect(grouping.changes(placing: [edited]).isEmpty)
    }

    @Test func ignoredReport_hasNoStory() {
        let event = Samples.event("Cricket results", id: "1") { $0.relevance = .none }
        var grouping = StoryGrouping(dossier: Samples.dossier)
        #expect(grouping.changes(placing: [event]).isEmpty)
    }

    @Test func rowOfAnotherCoder_standsBesideTheReportOfItsPage_andSaysNothingMore() {
        let page = "https://a.example/x"
        let report = Samples.event("Amur bridge opened to lorries", id: "1", url: page)
        let row = Samples.event("", id: "g1", source: "gdelt", hours: 1, url: page) { $0.coder = "gdelt" }
        let alone = Samples.event("", id: "g2", source: "gdelt", hours: 1, url: "https://b.example") {
            $0.coder = "gdelt"
        }
        let shelf = Shelf([report, row, alone])
        #expect(shelf.story(of: row) == "one/1")
        #expect(shelf.story(of: alone) == nil)
        #expect(shelf.corroboration(of: report)?.origins == 1)
    }

    @Test func changes_areTheSame_howeverTheEventsAreSliced() {
        let events = (0..<120).map { place in
            Samples.event(
                "Russia and China talk about matter \(place % 30) of border trade and rail", id: "\(place)",
                source: ["one", "two", "three", "four"][place % 4], hours: Double(place) / 4)
        }
        var slices = StoryGrouping(dossier: Samples.dossier)
        var (one, other) = (Shelf(), Shelf())
        for event in events { one.lay(slices.changes(placing: [event])) }
        var whole = StoryGrouping(dossier: Samples.dossier)
        other.lay(whole.changes(placing: events))
        #expect(one.stories == other.stories)
        #expect(one.corroborations == other.corroborations)
    }

    @Test func grouping_goesOnWhereItStopped_whenTheArchiveIsTakenUpAgain() {
        let before = [
            Samples.event(
                "Gazprom and CNPC agree price formula for Power of Siberia 2 pipeline", id: "1", source: "tass"),
            Samples.event("Harbin fair draws Siberian traders in record numbers", id: "2", source: "two", hours: 1),
        ]
        let after = Samples.event(
            "Gazprom, CNPC agree on gas price formula for Power of Siberia 2", id: "3", source: "three", hours: 5)
        let shelf = Shelf(before)
        var grouping = StoryGrouping(dossier: Samples.dossier)
        for event in before {
            var kept = event
            kept.event.story = shelf.story(of: event)
            grouping.resume(kept)
        }
        let changes = grouping.changes(placing: [after])
        #expect(changes.map(\.story) == ["tass/1"])
        #expect(changes.first?.corroboration.origins == 2)
    }

    @Test func window_forgetsTheOldest_andGoesOn() {
        var grouping = StoryGrouping(dossier: Samples.dossier)
        let page = "https://a.example/first"
        _ = grouping.changes(placing: [Samples.event("The very first report of all", id: "first", url: page)])
        for place in 0..<17_000 {
            _ = grouping.changes(placing: [
                Samples.event("Matter \(place)", id: "\(place)", hours: Double(place) / 10_000)
            ])
        }
        let late = Samples.event("Another headline", id: "late", source: "two", hours: 2, url: page)
        #expect(grouping.changes(placing: [late]).map(\.story) == ["two/late"])
    }
}
