import ArgumentParser
import EventModel

/// `--stdin NAME`: standard input as a source among the others.
struct StandardInputOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            Read standard input to its end as the document of a source: one of the dossier, which is then not asked \
            over the network, or one of your own.
            """,
            valueName: "name"))
    var stdin: String?

    @Option(
        help: ArgumentHelp("Poll only these sources; may be repeated.", valueName: "name"))
    var only: [String] = []

    /// The sources to poll; all that are on where it is empty.
    var wanted: Set<String> { only.isEmpty ? [] : Set(only + [stdin].compactMap(\.self)) }

    /// The dossier with standard input in the place of that source.
    func applied(to dossier: Dossier) throws -> Dossier {
        var dossier = dossier
        if let stdin { try put(stdin, into: &dossier) }
        for name in only where !dossier.sources.contains(where: { $0.name == name }) {
            throw Failure("no source is called “\(name)”; see `bilat sources list`", status: .usage)
        }
        return dossier
    }

    private func put(_ name: String, into dossier: inout Dossier) throws {
        guard !name.isEmpty else { throw Failure("--stdin wants the name of a source", status: .usage) }
        if let place = dossier.sources.firstIndex(where: { $0.name == name }) {
            (dossier.sources[place].url, dossier.sources[place].mirror) = ("-", nil)
            dossier.sources[place].enabled = true
        } else {
            dossier.sources.append(
                Source(
                    name: name, url: "-", side: "third", jurisdiction: "INT", kind: .independent, family: name,
                    audience: .foreign, language: "en", note: "standard input"))
        }
    }
}
