import Dossiers
import EventModel
import Foundation

/// The user's `config.yaml`, read once a run. Options of the command line go before it.
nonisolated enum UserSettings {
    private static let outcome = Result { () throws(DossierMistakes) in
        try SettingsFile.settings(at: Locations().settings)
    }

    /// Mistakes in the file end the command with where they are.
    static func loaded() throws -> Settings {
        let settings: Settings
        do {
            settings = try outcome.get()
        } catch {
            throw Failure("\(error)", status: .usage)
        }
        if let zone = settings.zone, TimeZone(identifier: zone) == nil {
            throw Failure(
                "\(Locations().settings): zone: “\(zone)” is no time zone such as Europe/Moscow", status: .usage)
        }
        return settings
    }

    /// The views of the settings before those of the dossier.
    static func views(with dossier: Dossier) throws -> [SavedView] {
        SavedView.merged(try loaded().views, over: dossier.views)
    }
}
