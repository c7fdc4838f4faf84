import ArgumentParser
import Dossiers
import EventModel
import Foundation
import SourceLists

/// `bilat sources import`: another reader's feeds into the user's dossier.
struct SourcesImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Add the feeds of an OPML file or of newsboat's “urls” to your dossier.",
        discussion: """
            Feeds that the dossier polls already are left alone. Lists do not say whose voice a feed is: it is taken from a \
            source of the same host, else from the options below; look through what was written, and set side and kind.
            """)

    @Argument(help: ArgumentHelp("OPML or urls; “-” or nothing is standard input.", valueName: "file"))
    var files: [String] = []
    @Option(help: ArgumentHelp("Side of feeds whose host is unknown: a party's code, or third.", valueName: "side"))
    var side = "third"
    @Option(help: ArgumentHelp("Their kind: official, state, independent, wire, analysis …", valueName: "kind"))
    var kind = SourceKind.independent.rawValue
    @Option(help: ArgumentHelp("Their language where the list has none.", valueName: "code"))
    var language = "en"
    @Flag(help: "Show what would be written, and write nothing.") var dryRun = false
    @OptionGroup var dossier: DossierOptions

    func run() throws {
        let loaded = try dossier.loaded().dossier
        let entries = try files.isEmpty ? listed("-") : files.flatMap(listed)
        var making = SourceMaking(
            known: loaded.sources, sides: Self.sides(of: loaded), defaults: try defaults(for: loaded))
        let outcome = making.outcome(of: entries)
        for remark in outcome.remarks { StandardError.write("bilat: \(remark)") }
        guard !outcome.sources.isEmpty else { return StandardError.write("bilat: nothing to add") }
        let file = DossierFile(name: loaded.name, dossier: dossier)
        let text = try file.text(adding: outcome.sources)
        if dryRun { return StandardOutput.write(Array(text.utf8)) }
        try file.replace(with: text)
        StandardError.write(
            "bilat: \(outcome.sources.count) sources added to \(file.path): \(outcome.sources.map(\.name).joined(separator: ", "))"
        )
    }

    private func listed(_ file: String) throws -> [ListedFeeds.Entry] {
        let feeds = ListedFeeds(try InputFile(file).bytes(), file: file == "-" ? "standard input" : file)
        for problem in feeds.problems { StandardError.write("bilat: \(problem.text)") }
        return feeds.entries
    }

    static func sides(of dossier: Dossier) -> [String] {
        dossier.parties.both.map(\.code) + ["third"]
    }

    private func defaults(for dossier: Dossier) throws -> SourceDefaults {
        let sides = Self.sides(of: dossier)
        guard sides.contains(side) else {
            throw Failure("--side is one of \(sides.joined(separator: ", ")), not “\(side)”", status: .usage)
        }
        guard let kind = SourceKind(rawValue: kind) else {
            let kinds = SourceKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure("--kind is one of \(kinds), not “\(kind)”", status: .usage)
        }
        return SourceDefaults(
            side: side, kind: kind, jurisdiction: side == "third" ? "INT" : side, language: language)
    }
}
