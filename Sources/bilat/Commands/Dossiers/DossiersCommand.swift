import ArgumentParser
import Dossiers
import EventModel

/// `bilat dossiers`: the standing files of dyads.
struct DossiersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossiers", abstract: "List, print, check or begin dossiers: the standing files of dyads.",
        subcommands: [List.self, Show.self, Check.self, DossiersNew.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The dossiers there are, one a line.")

        func run() throws {
            let library = DossierLibrary(userFolder: Locations().userDossiers)
            for name in library.names {
                guard let loaded = try? library.dossier(name) else {
                    StandardOutput.writeLine("\(name)\thas mistakes: see `bilat dossiers check \(name)`")
                    continue
                }
                let dossier = loaded.dossier
                StandardOutput.writeLine(
                    "\(name)\t\(dossier.title)\t\(dossier.sources.count) sources\t\(loaded.userFile ?? "shipped")")
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print a dossier's file, as one would edit it; on stderr, where each part came from.")

        @Argument(help: ArgumentHelp("A dossier.", valueName: "name|file"))
        var name = "russia-china"

        func run() throws {
            let library = DossierLibrary(userFolder: Locations().userDossiers)
            do {
                for text in try library.texts(of: name) {
                    StandardError.write("# \(text.file)")
                    StandardOutput.write(Array(text.text.utf8))
                }
                for part in try library.dossier(name).parts {
                    StandardError.write("# \(part.name): \(part.origin.rawValue)")
                }
            } catch {
                throw Failure(error.description, status: .usage)
            }
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say every mistake of a dossier, with file, line and column.")

        @Argument(help: ArgumentHelp("Dossiers; all where none is named.", valueName: "name|file"))
        var names: [String] = []

        func run() throws {
            let library = DossierLibrary(userFolder: Locations().userDossiers)
            var mistakes = 0
            for name in names.isEmpty ? library.names : names {
                do {
                    let loaded = try library.dossier(name)
                    let texts = try library.texts(of: name).map { (file: $0.file, text: $0.text) }
                    let problems = loaded.problems + XPathChecking(dossier: loaded.dossier, texts: texts).problems
                    for problem in problems { StandardOutput.writeLine(problem.text) }
                    mistakes += problems.count
                    StandardError.write("\(name): \(problems.isEmpty ? "no mistakes" : "usable, with remarks")")
                } catch {
                    for problem in error.problems { StandardOutput.writeLine(problem.text) }
                    mistakes += error.problems.count
                }
            }
            if mistakes > 0 { throw ExitStatus.usage }
        }
    }
}
