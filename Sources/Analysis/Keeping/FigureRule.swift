public import EventModel

/// By what kept figures were reckoned: of another rule they are worth nothing.
public enum FigureRule {
    /// To be raised with every change of what a line, an act, a meeting or a sign is, or of how figures are kept.
    static let version = 3

    /// The version, and what the dossier adds to it: the two, the families of sources, officials, the calendar.
    public static func name(_ dossier: Dossier) -> String {
        var print = Fingerprint()
        print.add("\(dossier.dyad.first) \(dossier.dyad.second)")
        for source in dossier.sources.sorted(by: { $0.name < $1.name }) { print.add("\(source.name) \(source.family)") }
        for person in dossier.parties.both.flatMap(\.people) {
            for term in person.terms { print.add(term.text) }
            for office in person.offices {
                print.add("\(office.rank) \(office.title) \(office.from ?? "") \(office.to ?? "")")
            }
        }
        for entry in dossier.calendar {
            print.add("\(entry.id) \(entry.topics) \(entry.terms.map(\.text))")
        }
        return "\(version)/\(String(print.number, radix: 16))"
    }
}
