import EventModel

/// What the rules look up in a dossier; a class, so that to hand it from rule to rule counts one reference and not a
/// hundred.
final class RuleDossier: Sendable {
    let dossier: Dossier
    /// Of the two parties.
    let codes: [String]
    /// Of the two parties, in English.
    let names: [String]
    /// How evidence names what it stands for, by party and by place in the dossier's lists.
    let partyRules: [String]
    let subjectRules: [String]
    let phraseRules: [String]

    init(_ dossier: Dossier) {
        self.dossier = dossier
        codes = dossier.parties.both.map(\.code)
        names = dossier.parties.both.map { $0.name.text() }
        partyRules = codes.map { "party:\($0)" }
        subjectRules = dossier.subjects.map { "subject:\($0.id)" }
        phraseRules = dossier.phrases.map { "phrase:\($0.id)" }
    }

    var subjects: [Subject] { dossier.subjects }
    var phrases: [Phrase] { dossier.phrases }
    var topics: [Topic] { dossier.topics }
    var regions: [WorldRegion] { dossier.regions }
    var relation: Dossier.Relation { dossier.relation }
}
