import ArgumentParser
import Dossiers
import EventModel
import Foundation

/// Which dyad a command is about.
struct DossierOptions: ParsableArguments {
    @Option(
        name: .customLong("dossier"),
        help: ArgumentHelp("The dyad: the name of a dossier or the path of a file.", valueName: "name|file"))
    var named: String?

    /// The dossier where nothing else is asked for.
    nonisolated static let standard = "russia-china"

    /// As asked for, else as the settings have it.
    var dossier: String {
        get { named ?? (try? UserSettings.loaded())?.dossier ?? Self.standard }
        set { named = newValue }
    }

    /// The dossiers shipped with the program and the user's own.
    var library: DossierLibrary { DossierLibrary(userFolder: Locations().userDossiers) }

    /// The absolute path of the dossier, where one was given instead of a name.
    var file: String? {
        FileManager.default.fileExists(atPath: dossier) ? URL(filePath: dossier).standardizedFileURL.path : nil
    }

    /// The dossier asked for; mistakes in it end the command with where they are.
    func loaded() throws -> LoadedDossier {
        _ = try UserSettings.loaded()
        do {
            return try library.dossier(dossier)
        } catch {
            throw Failure(error.problems.map(\.text).joined(separator: "\n"), status: .usage)
        }
    }
}
