import EventModel
import History
import Theming
import Watching

/// What a dashboard is opened with.
struct DeskSetup {
    var dossier: Dossier
    /// From where the dossier is read again.
    var dossierOptions: DossierOptions
    var history: History
    var watch: WatchSettings
    var theme: Theme
    var themes: ThemeLibrary
    var zone: Party.Clock
    var views: [SavedView]
    var ignoring: [IgnoreRule]
    var isAscii: Bool
    var isDemo: Bool
    /// The shell's command that translates what stands on its input.
    var translator: String?
    /// The moment of the past that the desk opens as of; nil for the present.
    var asOf: Timestamp?
    /// Why nothing is kept in this run, where that is known from the start.
    var notKept: String?
}
