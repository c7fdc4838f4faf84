import EventModel
import FeedPolling
import Foundation

extension PollSettings {
    /// The manners of this program.
    nonisolated static var desk: PollSettings {
        PollSettings(version: Bilat.version, words: "terminal desk for bilateral relations")
    }

    /// The same, with the credentials of a dossier's sources; what is wrong with them is said.
    nonisolated static func desk(for dossier: Dossier) -> PollSettings {
        var settings = desk
        settings.credentials = CredentialBook(
            sources: dossier.sources.map(\.name), environment: ProcessInfo.processInfo.environment,
            path: Locations().credentials)
        for problem in settings.credentials.problems { StandardError.write("bilat: \(problem)") }
        return settings
    }
}
