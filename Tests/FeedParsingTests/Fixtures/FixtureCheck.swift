import EventModel
import Testing

/// Compares what was read with one expected value.
struct FixtureCheck {
    let parsed: ParsedPayload

    func check(_ expected: Fixture.Expected) {
        switch parsed {
        case .document(let document): check(expected, document)
        case .notAFeed(let value): check(expected, value)
        case .codedTable, .series, .votes: Issue.record("a feed read as a table")
        }
    }

    private func check(_ expected: Fixture.Expected, _ value: NotAFeed) {
        guard case .notAFeed(let kind) = expected else {
            Issue.record("not a feed: \(value.words)")
            return
        }
        #expect(value.kind == kind, "\(value.words)")
        #expect(!value.words.isEmpty)
    }

    private func check(_ expected: Fixture.Expected, _ document: FeedDocument) {
        switch expected {
        case .format(let format): #expect(document.format == format)
        case .feedTitle(let title): #expect(document.title == title)
        case .feedLink(let link): #expect(document.link == link)
        case .feedLanguage(let language): #expect(document.language == language)
        case .count(let count): #expect(document.reports.count == count)
        case .titles(let titles): #expect(document.reports.map(\.title) == titles)
        case .problem(let words):
            #expect(document.problems.contains { $0.message.contains(words) }, "\(document.problems.map(\.text))")
        case .noProblem: #expect(document.problems.map(\.text) == [])
        case .notAFeed: Issue.record("read as \(document.format)")
        default: check(expected, document.reports)
        }
    }

    private func check(_ expected: Fixture.Expected, _ reports: [Report]) {
        guard let report = reports.first else {
            Issue.record("no report")
            return
        }
        switch expected {
        case .title(let title): #expect(report.title == title)
        case .summary(let summary): #expect(report.summary == summary)
        case .body(let body): #expect(report.body == body)
        case .url(let url): #expect(report.url == url)
        case .id(let id): #expect(report.id == id)
        case .published(let moment): #expect(report.publishedAt?.rfc3339 == moment)
        case .updated(let moment): #expect(report.updatedAt?.rfc3339 == moment)
        case .language(let language): #expect(report.language == language)
        case .author(let author): #expect(report.author == author)
        case .publisher(let publisher): #expect(report.publisher == publisher)
        default: Issue.record("not a field of a report")
        }
    }
}
