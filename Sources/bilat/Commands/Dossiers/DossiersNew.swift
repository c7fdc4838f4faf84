import ArgumentParser
import Dossiers
import EventModel
import Foundation

/// `bilat dossiers new AAA-BBB`: a first dossier of two countries.
struct DossiersNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write a first dossier of two countries, ready to be opened.",
        discussion: """
            Names, capitals and demonyms come from shipped lists, words and topics from the general part, news from search \
            feeds. The file goes to your dossiers; an existing one is never overwritten.
            """)

    @Argument(help: ArgumentHelp("Two ISO 3166-1 alpha-3 codes, such as FRA-DEU.", valueName: "AAA-BBB"))
    var codes: String

    @Flag(help: "Print the file and write none.") var print = false

    func run() throws {
        let starting: StartingDossier
        do {
            starting = try StartingDossier(codes: codes)
        } catch {
            throw Failure(error.description, status: .usage)
        }
        guard !print else { return StandardOutput.write(Array(starting.text.utf8)) }
        let folder = Locations().userDossiers
        let path = "\(folder)/\(starting.name).yaml"
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Failure("\(path) is there already; it is left as it is (--print shows a new one)", status: .usage)
        }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(starting.text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
        } catch {
            throw Failure("\(path) cannot be written: \(error.localizedDescription)", status: .failure)
        }
        StandardOutput.writeLine(path)
        StandardError.write("open it with: bilat --dossier \(starting.name)")
    }
}
