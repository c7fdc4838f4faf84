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
            "friction of the last 28 d: \(lines.officialFriction) stories by official voices, \(lines.thirdFriction) by third parties"
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
        let target = row.target.map { "→\($0)" } ?? ""
        let topics = row.topics.prefix(2).map { id in dossier.topics.first { $0.id == id }?.label ?? id }
        let parts = [
            "\(dossier.letters(of: row.direction))\(target)", row.root?.rawValue ?? "", topics.joined(separator: ", "),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
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
        return "“\(citation.title)”, \(citation.outlet), \(published), fetched \(citation.fetchedAt.rfc3339)\(address)"
    }

    func footer() -> [String] {
        let versions = brief.coderVersions.isEmpty ? "none used" : brief.coderVersions.joined(separator: ", ")
        let corrections = brief.state.lines.corrections
        let core = brief.state.core.reason.map { "; figures: \($0)" } ?? ""
        return [
            "archive \(brief.archive), as of \(brief.until.rfc3339), coder \(versions), corrections used: \(corrections)",
            "sources that could not be heard at the end of the span: \(brief.blind.isEmpty ? "none" : String(brief.blind.count))\(core)",
            "talk and deeds −1…+1, front and friction 0…1; band: 10th to 90th percentile of resampled days; front never counts as friction; commentary and claims count nothing",
        ]
    }
}
