import EventModel

/// All words the coder knows, of a dossier and of the general vocabulary, ready to be found; a class for the same reason
/// as `RuleDossier`.
final class Lexicon: Sendable {
    let matcher: TermMatcher
    /// Meanings of all patterns, one behind the other, and where those of each begin.
    private let meanings: [Meaning]
    private let meaningStarts: [Int]
    /// By pattern: whether it is a stop.
    let isStop: [Bool]
    /// By pattern: whether other words may stand inside it.
    let isGapped: [Bool]
    let gate: NameGate
    /// By pattern: whether it asks for an exact spelling.
    let isExact: [Bool]
    private let exactTexts: [String?]
    /// Codes of third parties; those from `firstOrganisation` on are no states.
    let thirds: [String]
    /// How evidence names them.
    let thirdRules: [String]
    let firstOrganisation: Int

    init(dossier: Dossier) {
        var collection = MeaningCollection()
        collection.add(dossier)
        let codes = dossier.parties.both.map(\.code)
        var thirds: [String] = []
        for (table, isLast) in [(ThirdPartyTerms.states, false), (ThirdPartyTerms.organisations, true)] {
            if isLast { collection.firstOrganisation = thirds.count }
            for line in TermTable.lines(of: table) where !codes.contains(line.heading) {
                for term in line.terms { collection.add(term, .third(thirds.count)) }
                thirds.append(line.heading)
            }
        }
        for entity in dossier.thirdParties where !codes.contains(entity.id) {
            let place = thirds.firstIndex(of: entity.id) ?? thirds.count
            if place == thirds.count { thirds.append(entity.id) }
            for term in entity.terms { collection.add(term.text, .third(place)) }
        }
        collection.addGeneralVocabulary()
        matcher = TermMatcher(patterns: collection.patterns)
        meanings = collection.meanings.flatMap(\.self)
        meaningStarts = collection.meanings.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        isStop = collection.meanings.map { $0.contains { if case .stop = $0 { true } else { false } } }
        isGapped = collection.patterns.map { $0.segments.contains(where: \.followsGap) }
        gate = NameGate(collection, dossier: dossier, thirds: thirds)
        exactTexts = collection.patterns.map(\.exactText)
        isExact = exactTexts.map { $0 != nil }
        firstOrganisation = collection.firstOrganisation
        self.thirds = thirds
        thirdRules = thirds.map { "third:\($0)" }
    }

    /// What a pattern stands for.
    func meanings(of pattern: Int) -> ArraySlice<Meaning> {
        meanings[meaningStarts[pattern]..<meaningStarts[pattern + 1]]
    }

    /// The exact spelling a pattern asks for, or nil.
    func exactText(of pattern: Int) -> String? { exactTexts[pattern] }
}
