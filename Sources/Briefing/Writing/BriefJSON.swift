import Analysis
public import EventModel

extension Brief: JSONWritable {
    /// One object; every citation stands beside the story that has its number.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("schema", RecordSchema.number)
            json.member("title", title)
            json.member("since", since)
            json.member("until", until)
            json.member("headline", headline)
            json.member("hearing", state.hearing.words)
            json.key("lines")
            json.array(state.lines.figures) { Self.write($1, to: &$0) }
            json.member("deeds", state.deeds.map { DeedWords.text($0) })
            json.key("signals")
            json.array(signals) { $1.write(to: &$0) }
            json.member("olderSignals", olderSignals)
            json.key("calendar")
            json.array(calendar) { Self.write($1, to: &$0) }
            json.key("blind")
            json.array(blind) { $1.write(to: &$0) }
            json.key("stories")
            json.array(stories) { Self.write($1, to: &$0) }
            json.member("moreStories", moreStories)
            json.member("routine", routine)
            json.key("citations")
            json.array(citations) { Self.write($1, to: &$0) }
            json.key("grounds")
            json.array(grounds.sorted { $0.key < $1.key }) { json, ground in
                json.object { json in
                    json.member("signal", ground.key)
                    json.member("citation", ground.value)
                }
            }
            json.member("collection", collection)
            json.member("outsideSpan", outsideSpan)
            json.member("isHealthKnown", isHealthKnown)
            json.member("archive", archive)
            json.member("coderVersions", coderVersions)
            json.member("corrections", state.lines.corrections)
        }
    }

    private static func write(_ figure: LineFigure, to json: inout JSONWriter) {
        let isSaid = !figure.standing.isWithheld
        json.object { json in
            json.member("line", figure.line.rawValue)
            json.member("scope", figure.scope.name)
            json.member("fast", isSaid ? rounded(figure.fast) : nil)
            json.member("slow", isSaid ? rounded(figure.slow) : nil)
            json.member("low", isSaid ? rounded(figure.band.lowerBound) : nil)
            json.member("high", isSaid ? rounded(figure.band.upperBound) : nil)
            json.member("trend", isSaid ? figure.trend.rawValue : nil)
            json.member("stories", rounded(figure.stories))
            json.member("standing", figure.standing.name)
            json.member("reason", figure.standing.reason)
            json.key("readings")
            json.array(figure.readings) { json, reading in
                json.object { json in
                    json.member("ground", reading.ground.rawValue)
                    json.member("name", reading.name)
                    json.member("difference", isSaid ? reading.difference.figure.map(rounded) : nil)
                }
            }
        }
    }

    private static func write(_ event: ExpectedEvent, to json: inout JSONWriter) {
        json.object { json in
            json.member("id", event.entry.id)
            json.member("title", event.entry.title)
            json.member("from", DayNumber.text(event.days.lowerBound))
            json.member("to", DayNumber.text(event.days.upperBound))
            json.member("state", event.words)
            json.member("past", event.past.map(DayNumber.text))
            json.member("verified", event.entry.isVerified)
        }
    }

    private static func write(_ story: BriefStory, to json: inout JSONWriter) {
        json.object { json in
            json.member("citation", story.citation)
            json.member("title", story.lead.title)
            json.member("direction", story.lead.direction.text)
            json.member("root", story.lead.root?.rawValue)
            json.member("target", story.lead.target)
            json.member("topics", story.lead.topics)
            json.member("confidence", story.lead.confidence)
            json.member("origins", story.origins)
            json.member("corroboration", story.corroboration)
            json.member("note", story.note.isEmpty ? nil : story.note)
            json.key("events")
            json.array(story.events) { $0.integer(Int($1.number)) }
        }
    }

    private static func write(_ citation: BriefCitation, to json: inout JSONWriter) {
        json.object { json in
            json.member("number", citation.number)
            json.member("title", citation.title)
            json.member("outlet", citation.outlet)
            json.member("publishedAt", citation.publishedAt)
            json.member("fetchedAt", citation.fetchedAt)
            json.member("url", citation.url)
            json.member("gist", citation.gist)
            json.member("sha256", citation.digest)
        }
    }

    private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
