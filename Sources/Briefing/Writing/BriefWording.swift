import Analysis
import EventModel

/// The sentences of a brief, the same in every format. No word says more than the figure beside it.
struct BriefWording {
    let brief: Brief
    let dossier: Dossier

    func span() -> String {
        "\(time(brief.since)) to \(time(brief.until)) UTC"
    }

    func time(_ moment: Timestamp) -> String {
        let civil = moment.civil()
        return "\(civil.dateText) \(civil.clockText)"
    }

    /// `talk +0.6 up (band +0.5…+0.7, slow +0.5); +0.2 against 180 d; …`, or why it is withheld.
    func line(_ figure: LineFigure) -> String {
        let name = figure.line.rawValue
        if figure.standing.isWithheld { return "\(name): withheld, \(figure.standing.reason ?? "")" }
        func text(_ value: Double) -> String { FigureText.figure(value, of: figure.line) }
        let arrow = figure.trend == .steady ? "steady" : figure.trend.rawValue
        var sentence =
            "\(name) \(text(figure.fast)) \(arrow) (band \(text(figure.band.lowerBound))…\(text(figure.band.upperBound)), slow \(text(figure.slow)))"
        sentence += readings(figure.readings)
        if let reason = figure.standing.reason { sentence += "; doubtful: \(reason)" }
        return sentence
    }

    /// What it is compared with, and in one bracket what it cannot be compared with yet.
    private func readings(_ readings: [LineReading]) -> String {
        let told = readings.compactMap { reading in
            reading.difference.figure.map { "; \(FigureText.signed($0)) against \(reading.name)" }
        }
        let missing = readings.compactMap { reading -> String? in
            guard case .notEnoughVolume(let seen, let needed, let unit) = reading.difference else { return nil }
            return "\(reading.name): \(seen) of \(needed) \(unit)"
        }
        return told.joined() + (missing.isEmpty ? "" : " [no comparison yet with \(missing.joined(separator: "; "))]")
    }

    /// The dimensions in which a line moved.
    func moves() -> [String] {
        RelationDimension.allCases.compactMap { dimension in
            let moved = brief.state.lines.figures.filter {
                $0.scope == .dimension(dimension) && $0.trend != .steady && !$0.standing.isWithheld
            }
            guard !moved.isEmpty else { return nil }
            let words = moved.map {
                "\($0.line.rawValue) \(FigureText.figure($0.fast, of: $0.line)) \($0.trend.rawValue)"
            }
            return "\(dimension.rawValue): \(words.joined(separator: ", "))"
        }
    }

    func friction() -> String {
        let lines = brief.state.lines
        return
            "friction of the last 28 d: \(Brief.count(lines.officialFriction, "story", "stories")) by official voices, \(lines.thirdFriction) by third parties"
    }

    func deeds() -> [String] { brief.state.deeds.map { DeedWords.text($0) } }

    func expected(_ event: ExpectedEvent) -> String {
        let (first, last) = (DayNumber.text(event.days.lowerBound), DayNumber.text(event.days.upperBound))
        let when = first == last ? first : "\(first) to \(last)"
        let past = event.past.first.map { "; last seen \(DayNumber.text($0))" } ?? ""
        return
            "\(when) \(event.entry.title): \(event.words)\(past)\(event.entry.isVerified ? "" : " (date unverified)")"
    }

    /// `R+C→JPN COOPERATE patrols`.
    func gist(_ story: BriefStory) -> String {
        let row = story.lead
        return GistWords(dossier: dossier).text(
            direction: row.direction, target: row.target, root: row.root, topics: row.topics)
    }

    /// How sure the coding is, in words that never exceed the figure.
    func certainty(_ story: BriefStory) -> String {
        guard let confidence = story.lead.confidence else { return "confidence not known" }
        let word = confidence >= 0.85 ? "coded surely" : confidence >= 0.6 ? "probably" : "possibly"
        return "\(word), confidence \(FigureText.percent(confidence))"
    }

    /// Who stands behind a story.
    func behind(_ story: BriefStory) -> String {
        let letters = story.corroboration.isEmpty ? "" : "\(story.corroboration), "
        return "\(letters)\(story.origins) origin\(story.origins == 1 ? " only" : "s")"
    }

    func citation(_ citation: BriefCitation) -> String {
        let published = citation.publishedAt.map { "published \($0.rfc3339)" } ?? "without a date of publication"
        let address = citation.url.map { ", \($0)" } ?? ""
        let digest = citation.digest.map { ", sha256 \($0)" } ?? ", no payload kept"
        return
            "“\(citation.title)” (\(citation.gist)), \(citation.outlet), \(published), fetched \(citation.fetchedAt.rfc3339)\(address)\(digest)"
    }

    /// A story's figures: when, who stands behind it, how sure the coding is, and why it was collected.
    func facts(_ story: BriefStory) -> String {
        let note = story.note.isEmpty ? "" : "; note: \(story.note)"
        return "\(time(story.lead.orderedAt)), \(behind(story)); \(certainty(story))\(note)"
    }

    /// What a reader has to know before the lines.
    var hearing: [String] { brief.state.hearing.words.map { [$0] } ?? [] }

    /// Which sources could not be heard, where that is known.
    var blindWords: [String] {
        guard brief.isHealthKnown else { return ["not known: the health of sources of that time was not kept"] }
        return BlindSources(blind: brief.blind, dossier: dossier).lines
    }

    /// How many signals stood before the span.
    var olderSignals: [String] {
        brief.olderSignals > 0
            ? ["\(Brief.count(brief.olderSignals, "signal", "signals")) stood before: bilat show signals"] : []
    }

    /// What is not told one by one.
    var rest: [String] {
        var lines: [String] = []
        if brief.moreStories > 0 {
            lines.append("and \(Brief.count(brief.moreStories, "story", "stories")) of less weight")
        }
        if brief.routine > 0 {
            lines.append("\(Brief.count(brief.routine, "story", "stories")) of greetings and protocol")
        }
        if brief.outsideSpan > 0 {
            let events = Brief.count(brief.outsideSpan, "collected event", "collected events")
            lines.append("\(events) did not become known in this span")
        }
        return lines
    }

    /// `Russia–China: brief`, `Russia–China: weekly`.
    var title: String { "\(brief.title): \(brief.collection ?? "brief")" }

    private var blindCount: String {
        let all = "\(Brief.count(dossier.sources.count, "source", "sources")) in the dossier"
        if !brief.isHealthKnown { return "\(all); which could be heard at the end of the span is not known" }
        return
            "\(all), \(brief.switchedOn) switched on, \(brief.blind.count) of them could not be heard at the end of the span"
    }

    func footer() -> [String] {
        let versions = brief.coderVersions.isEmpty ? "none used" : brief.coderVersions.joined(separator: ", ")
        let corrections = brief.state.lines.corrections
        let core = brief.state.core.reason.map { "; figures: \($0)" } ?? ""
        return [
            "archive \(brief.archive), as of \(brief.until.rfc3339), coder \(versions), corrections used: \(corrections)",
            "\(blindCount)\(core)",
            "talk and deeds −1…+1, front and friction 0…1; band: 10th to 90th percentile of resampled days; front never counts as friction; commentary and claims count nothing",
        ]
    }
}
