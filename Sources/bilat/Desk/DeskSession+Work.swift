import EventModel
import FeedPolling
import Foundation
import History
import Panes
import Terminal
import Watching

/// What an analyst does with events: corrections, notes, collections, other programs, files.
extension DeskSession {
    func correct(_ keys: [EventKey], _ line: CorrectionLine) {
        let correction = Correction(
            field: line.field.rawValue, value: line.value, author: Self.userName, madeAt: Clock.now(),
            reason: line.reason)
        work { history throws(HistoryError) in
            try history.correct(keys, by: [correction], at: correction.madeAt)
        } then: { session, rows in
            session.watch.inOrder { $0.show(revised: rows) }
            session.tell("\(rows.count) corrected; the machine's coding stays beside it")
        }
    }

    func collect(_ keys: [EventKey], name: String, note: String) {
        let now = Clock.now()
        let members = keys.map { EventCollection.Member(key: $0, note: note, addedAt: now) }
        work { history throws(HistoryError) in
            try history.collect(members, into: name, at: now, user: Self.userName)
        } then: { session, _ in
            session.tell("\(members.count) put into “\(name)”; bilat export --collection \(name)")
        }
    }

    func note(_ text: String, on key: EventKey) {
        let now = Clock.now()
        work { history throws(HistoryError) in
            try history.addNote(text, to: key, at: now, user: Self.userName)
        } then: { session, _ in
            session.tell("noted")
            session.loadNotes(on: key, asOf: nil)
        }
    }

    func loadNotes(on key: EventKey, asOf moment: Timestamp?) {
        work { history throws(HistoryError) in
            try history.everyNote(on: key, asOf: moment)
        } then: { session, notes in
            session.send(.notesLoaded(key, notes))
        }
    }

    /// Gives the text of events to a command of the shell, which has the terminal until it ends.
    func pipe(_ keys: [EventKey], to command: String) {
        let sources = dossier.sources
        work { history throws(HistoryError) in
            var texts: [String] = []
            for key in keys {
                guard let event = try history.event(key) else { continue }
                let source = sources.first { $0.name == event.report.source }
                texts.append(EventText(event: event, source: source).text)
            }
            return texts.joined(separator: "\n")
        } then: { session, text in
            session.lend { Shell.run(command, input: text) }
        }
    }

    /// Gives the text of events to the user's own translator.
    func translate(_ keys: [EventKey]) {
        guard let translator else {
            return tell("name your translator first: export BILAT_TRANSLATOR='trans -b :en'", kind: .warning)
        }
        pipe(keys, to: translator)
    }

    /// Writes evidence into a file that must not be there yet.
    func export(_ keys: [EventKey], to file: String) {
        let dossier = dossier
        work { history throws(HistoryError) in
            try EvidencePack(keys, history: history, dossier: dossier)
        } then: { session, pack in
            let bytes = file.hasSuffix(".json") ? pack.jsonLines : Array(pack.markdown.utf8)
            do {
                try Data(bytes).write(to: URL(filePath: Self.expanded(file)), options: .withoutOverwriting)
                session.tell("\(pack.items.count) written to \(file)")
            } catch {
                session.tell("cannot write \(file): \(error.localizedDescription)", kind: .error)
            }
        }
    }

    /// Gives the terminal to `body` until the user has seen what it showed.
    func lend(_ body: () -> String?) {
        terminal?.release()
        let problem = body()
        print("\n[bilat] Enter goes back to the desk", terminator: "")
        fflush(nil)
        _ = readLine()
        terminal?.reclaim()
        if let problem { tell(problem, kind: .error) }
    }

    func tell(_ words: String, kind: Note.Kind = .news) {
        send(.noted(Note(words, kind: kind)))
    }

    /// Who sets what on events of a shared archive.
    static nonisolated var userName: String { ProcessInfo.processInfo.userName }

    private static func expanded(_ path: String) -> String { NSString(string: path).expandingTildeInPath }

    /// Does something in the archive on the query lane and goes on here; a failure is said.
    private func work<Answer: Sendable>(
        _ body: @escaping @Sendable (History) throws(HistoryError) -> Answer,
        then next: @escaping @MainActor (DeskSession, Answer) -> Void
    ) {
        queryLane.work(body) { [weak self] answer, error in
            guard let self else { return }
            if let error { self.tell(error.words, kind: .error) }
            if let answer { next(self, answer) }
        }
    }
}
