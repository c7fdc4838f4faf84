public import EventModel

/// Scores a coder against labelled items.
public struct Evaluation: Sendable {
    let coder: Coder
    let dyad: Dyad

    /// - Parameter dossier: The dossier the coder codes by.
    public init(dossier: Dossier) {
        coder = Coder(dossier: dossier)
        dyad = dossier.dyad
    }

    /// Codes each item and counts, for all together and by language.
    /// - Parameter folds: Which of the five parts by hash of the id are used; nil for all.
    public func report(on items: [GoldItem], folds: Set<Int>? = nil) -> EvaluationReport {
        let chosen = items.filter { folds?.contains($0.fold) ?? true }
        var all = LanguageTally(language: "all")
        var tallies: [LanguageTally] = ["en", "ru", "zh"].map(LanguageTally.init)
        var misses: [EvaluationReport.Miss] = []
        for item in chosen {
            let event = coded(item)
            let language = Self.language(of: item.text)
            misses += all.note(item, event)
            for place in tallies.indices where tallies[place].language == language {
                _ = tallies[place].note(item, event)
            }
        }
        let languages = (tallies + [all]).filter { $0.count > 0 }.map(\.scores)
        return EvaluationReport(languages: languages, misses: misses)
    }

    private func coded(_ item: GoldItem) -> CodedEvent {
        let epoch = Timestamp(seconds: 0)
        let published = Timestamp(rfc3339: item.date)
        let report = Report(
            id: item.id, source: "gold", title: item.text, publishedAt: published, fetchedAt: published ?? epoch,
            language: Self.language(of: item.text))
        return coder.coded(report, source: nil, knownAt: published ?? epoch, knownBy: .reconstructed)
    }

    private static func language(of text: String) -> String {
        switch Script(of: Array(text.lowercased().utf8)) {
        case .latin: "en"
        case .cyrillic: "ru"
        case .chinese: "zh"
        }
    }
}
