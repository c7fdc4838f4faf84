import EventModel
import ScreenModel
import Theming

/// What is known of an opened item, in words: labels on the left, values wrapped on the right.
struct DetailFacts {
    private let wording: Wording
    private let times: TimeText
    private let width: Int
    private(set) var lines: [[Span]] = []

    private static let labelWidth = 11

    init(state: ViewState, window: DetailWindow, glyphs: Glyphs, width: Int) {
        wording = Wording(dossier: state.dossier, glyphs: glyphs)
        times = TimeText(now: state.now, offset: state.offset, glyphs: glyphs)
        self.width = width
        if let fact = state.fact(window.id) {
            add(fact)
        } else if let event = window.event {
            let source = state.sources.first { $0.source.name == event.report.source }?.source
            for note in window.notes { add("note", note.text + (note.user.isEmpty ? "" : " (\(note.user))"), .text) }
            if window.isExplained { addExplanation(window.explanation) }
            addAct(event, row: window.row)
            addReport(event.report, source: source, zone: state.zone.abbreviation)
            addStory(window.row?.corroboration)
            addCoding(event)
            addEvidence(event.evidence)
        } else if let row = window.row {
            addSentence(row)
        }
    }

    private mutating func add(_ label: String, _ value: String?, _ role: Role = .text) {
        guard let value, !value.isEmpty else { return }
        let wrapped = WrappedText(value, width: width - Self.labelWidth, role: role).lines
        for (place, line) in wrapped.enumerated() {
            let name = place == 0 ? label : ""
            lines.append([Span(name.rightPadded(to: Self.labelWidth), .muted)] + line)
        }
    }

    private mutating func heading(_ text: String) {
        if !lines.isEmpty { lines.append([]) }
        lines.append([Span(text, .paneTitle)])
    }

    private mutating func addSentence(_ row: EventRow) {
        let sentence = Gist(wording: wording).sentence(row)
        guard !sentence.isEmpty else { return }
        lines += WrappedText(sentence, width: width, role: .gist).lines
    }

    private mutating func addAct(_ event: CodedEvent, row: EventRow?) {
        if let row { addSentence(row) }
        heading("Who does what")
        add("direction", words(of: event))
        add("aimed at", event.target.map(wording.name(of:)), .target)
        add("act", [event.root?.rawValue, event.code.map { "CAMEO \($0)" }].compactMap { $0 }.joined(separator: ", "))
        add("dimension", event.dimensions.map(\.rawValue).joined(separator: ", "))
        add("topics", event.topics.map(wording.topic).joined(separator: ", "), .topic)
        add("regions", event.regions.map(wording.region).joined(separator: ", "))
        add(
            "speaker",
            event.speaker.map {
                [$0.name, $0.office, wording.sideName($0.side)].compactMap { $0 }.joined(separator: ", ")
            })
        add("cites", event.origin)
        add("happened", event.occurredOn?.date)
        add("place", event.place)
        add("amounts", event.amounts.map(\.text).joined(separator: ", "))
        if event.rhetoric != .unmarked {
            add(
                "rhetoric", event.rhetoric.rawValue,
                event.rhetoric == .deepening ? .rhetoricDeepening : .rhetoricCooling)
        }
        add("phrases", event.phrases.map(wording.phrase).joined(separator: ", "))
    }

    private func words(of event: CodedEvent) -> String {
        let arrow = wording.direction(event.direction)
        switch event.direction {
        case .directed(let from, let to): return "\(arrow)  \(wording.name(of: from)) toward \(wording.name(of: to))"
        case .both: return "\(arrow)  mutual or joint"
        case .undirected: return "none"
        }
    }

    private mutating func addReport(_ report: Report, source: Source?, zone: String) {
        heading("Who says so")
        add("source", report.source)
        if let source {
            add("side", wording.sideName(source.side), wording.side(source.side).role)
            add("kind", "\(source.kind.rawValue), for \(source.audience.rawValue) readers")
            add("family", source.family)
        } else {
            add("side", "unknown: its source is not in the dossier", .muted)
        }
        add("publisher", report.publisher)
        add("document", report.documentKind == .news ? nil : report.documentKind.words)
        add("author", report.author)
        add("language", report.language)
        if let published = report.publishedAt {
            add("published", "\(times.full(published)) \(zone)")
        } else {
            add("published", "no time given by the source", .timeUnsure)
        }
        add("updated", report.updatedAt.map { "\(times.full($0)) \(zone)" })
        add("fetched", "\(times.full(report.fetchedAt)) \(zone)")
        add("link", report.url, .link)
    }

    /// What else is known of the happening; `O` opens it.
    private mutating func addStory(_ corroboration: Corroboration?) {
        guard let corroboration else { return }
        let parties = wording.dossier.parties
        let official = [
            corroboration.hasFirst ? parties.first.name.text() : nil,
            corroboration.hasSecond ? parties.second.name.text() : nil,
        ].compactMap { $0 }
        let origins = StoryWriting.count(corroboration.origins, "origin")
        let words = official.isEmpty ? "no official source" : "official: " + official.joined(separator: ", ")
        add("story", "\(origins), \(corroboration.thirdOrigins) of third sides; \(words); O opens it")
    }

    private mutating func addCoding(_ event: CodedEvent) {
        heading("How it was coded")
        add("why", event.reason)
        add("relevance", event.relevance.rawValue)
        add("register", event.register?.rawValue)
        add("modality", event.modality?.rawValue)
        add("polarity", event.polarity.map { $0 > 0 ? "+\($0)" : String($0) })
        add("Goldstein", event.goldstein.map { Self.tenths($0) })
        add("confidence", event.confidence.map { "\(($0 * 100).whole) of 100" })
        add("routine", event.routine == true ? "yes" : nil)
        add("coder", "\(event.coder) \(event.coderVersion)")
        for correction in event.corrections {
            add("corrected", "\(correction.field): \(correction.value), \(correction.author), \(correction.reason)")
        }
    }

    /// The answer to `e`: rules, votes, and what would have changed them.
    private mutating func addExplanation(_ explanation: Explanation?) {
        heading("Why it is coded so")
        guard let explanation else { return lines.append([Span("coding it anew, step by step …", .muted)]) }
        for line in explanation.lines(withEvidence: false) {
            lines += WrappedText(line, width: width, role: line.hasPrefix(" ") ? .muted : .text).lines
        }
    }

    private mutating func addEvidence(_ evidence: [Evidence]) {
        guard !evidence.isEmpty else { return }
        heading("Evidence")
        for span in evidence {
            let role: Role = EvidenceMarks.isParty(span) ? .evidenceParty : .evidence
            let room = max(4, width / 2)
            lines.append([
                Span(DisplayText.clipped(span.text.trimmed, to: room), role), Span("  ", .text),
                Span(span.rule, .muted),
            ])
        }
    }

    private mutating func add(_ fact: ChronologyEntry) {
        heading("Chronology of the dossier")
        add("date", fact.date.date)
        add("direction", wording.direction(fact.direction))
        add("act", [fact.root?.rawValue, fact.code.map { "CAMEO \($0)" }].compactMap { $0 }.joined(separator: ", "))
        add("dimension", fact.dimensions.map(\.rawValue).joined(separator: ", "))
        add("topics", fact.topics.map(wording.topic).joined(separator: ", "), .topic)
        heading("Checked against")
        add("title", fact.citation.title)
        add("dated", fact.citation.date)
        add("link", fact.citation.url, .link)
    }

    private static func tenths(_ value: Double) -> String {
        let tenths = (value * 10).whole
        return "\(tenths < 0 ? "-" : "+")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
    }
}
