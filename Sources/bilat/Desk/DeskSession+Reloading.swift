import Dossiers
import EventModel
import FeedPolling
import Foundation
import Panes
import Terminal
import Watching

/// Changes of the dossier while the desk is open.
extension DeskSession {
    /// Reads the dossier anew; with a mistake in it the last good one stays.
    func reload() {
        let options = dossierOptions
        queryLane.read {
            Result { try options.loaded().dossier }
        } deliver: { [weak self] result in
            switch result {
            case .success(let dossier): self?.take(dossier)
            case .failure(let error): self?.tell("the dossier stays as it was: \(error)", kind: .error)
            }
        }
    }

    /// Opens the user's dossier in the editor and takes what came of it.
    func edit(source: String?) {
        let file = DossierFile(name: dossier.name, dossier: dossierOptions)
        do {
            try file.begin()
        } catch {
            return tell("\(error)", kind: .error)
        }
        let environment = ProcessInfo.processInfo.environment
        let editor = environment["VISUAL"] ?? environment["EDITOR"] ?? "vi"
        terminal?.release()
        let problem = Shell.run("\(editor) '\(file.path.replacing("'", with: "'\\''"))'", input: nil)
        terminal?.reclaim()
        if let problem { tell(problem, kind: .error) } else { reload() }
    }

    private func take(_ dossier: Dossier) {
        guard dossier.dyad == self.dossier.dyad else {
            return tell("the two parties have changed: start bilat anew for that", kind: .warning)
        }
        send(.dossierChanged(dossier))
        watch.inOrder { $0.take(dossier) }
        tell("dossier read anew: \(dossier.sources.filter(\.enabled).count) sources on")
    }
}
