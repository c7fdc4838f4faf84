import ArgumentParser
import Dossiers
import EventModel
import Foundation
import History
import ScreenModel

/// `bilat correct`: the analyst's word in place of the machine's.
struct CorrectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Set coded fields of events, mark them irrelevant, or move them between stories.",
        discussion: """
            Events are named by their key (`bilat query --format csv` shows it), the address of their page, or the id of \
            their report. Fields are written field=value: root=AGREE, polarity=-1, direction=RUS>CHN, \
            dimensions=economic+tech; relevance=none marks an event irrelevant; a value of - takes the field away. \
            --story puts the events into a story (a merge), --split into a new one.

            The machine's code stays beside the correction, and the past shows what was known then.
            """)

    @Argument(help: ArgumentHelp("Events and field=value pairs.", valueName: "event or field=value"))
    var words: [String]

    @Option(help: "Why, for those who come after you.") var reason: String?
    @Option(help: "Who says so; your login by default.") var author: String?
    @Option(help: ArgumentHelp("Take the corrections of a field back.", valueName: "field")) var withdraw: [String] = []
    @Option(help: ArgumentHelp("Put the events into this story.", valueName: "id")) var story: String?
    @Flag(help: "Put the events into a story of their own.") var split = false

    @OptionGroup var dossier: DossierOptions
    @OptionGroup var archive: ArchiveOptions

    func validate() throws {
        if split, story != nil { throw ValidationError("--split and --story exclude each other") }
        let isChange = words.contains { CorrectionWord($0).isAssignment } || split || story != nil
        guard isChange || !withdraw.isEmpty else {
            throw ValidationError("nothing to correct: name field=value, --story, --split or --withdraw")
        }
        if isChange, reason == nil { throw ValidationError("--reason is missing: a correction says why it was made") }
    }

    func run() throws {
        let name = try dossier.loaded().dossier.name
        // A missing archive is not begun only to be corrected.
        _ = try archive.openedForReading(dossier: name)
        let history = try archive.opened(dossier: name)
        let keys = try words.filter { !CorrectionWord($0).isAssignment }.flatMap {
            try EventNaming(history: history).keys($0)
        }
        guard !keys.isEmpty else { throw Failure("no event is named", status: .usage) }
        let now = Clock.now()
        try correct(keys, in: history, at: now)
        try takeBack(keys, in: history, at: now)
        for key in keys { try report(key, in: history) }
    }

    private func correct(_ keys: [EventKey], in history: History, at now: Timestamp) throws {
        let corrections = words.compactMap { CorrectionWord($0).assignment }.map { field, value in
            Correction(field: field, value: value, author: who, madeAt: now, reason: reason ?? "")
        }
        try answer { () throws(HistoryError) in
            if !corrections.isEmpty { try history.correct(keys, by: corrections, at: now) }
            if split || story != nil {
                try history.setStory(of: keys, to: story, author: who, reason: reason ?? "", at: now)
            }
        }
    }

    private func takeBack(_ keys: [EventKey], in history: History, at now: Timestamp) throws {
        for name in withdraw {
            let field: CorrectableField
            do { field = try CorrectableField(named: name) } catch { throw Failure(error.words, status: .usage) }
            for key in keys {
                let count = try answer { () throws(HistoryError) in
                    try history.withdraw(field, of: key, by: who, at: now)
                }
                if count == 0 { StandardError.write("bilat: event \(key.number) has no correction of \(name)") }
            }
        }
    }

    private var who: String {
        author ?? ProcessInfo.processInfo.environment["USER"] ?? ProcessInfo.processInfo.environment["LOGNAME"]
            ?? "unknown"
    }

    private func report(_ key: EventKey, in history: History) throws {
        guard let event = try answer(of: { () throws(HistoryError) in try history.event(key) }) else { return }
        let fields = event.corrections.map { "\($0.field)=\($0.value)" }.joined(separator: " ")
        let state = fields.isEmpty ? "as the machine coded it" : fields
        StandardOutput.writeLine(DisplayText.neutralised("\(key.number)  \(state)  \(event.report.title)"))
    }
}
