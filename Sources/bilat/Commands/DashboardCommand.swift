import ArgumentParser
import Dossiers
import EventModel
import FeedPolling
import Foundation
import History
import Terminal
import Theming
import Watching

/// `bilat dashboard`, or `bilat` alone: the live desk.
struct DashboardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dashboard",
        abstract: "Open the live dashboard (the default).",
        discussion: "Press ? for the keys of where you are, : for all commands, q to leave."
    )

    @Flag(help: "Do not poll: show what the archive and the chronology have.")
    var offline = false

    @Flag(help: "Write nothing: neither poll nor keep stars, notes or what was seen.")
    var readonly = false

    @Flag(help: ArgumentHelp("Say DEMO in the header.", visibility: .hidden))
    var demo = false

    @Flag(help: "Say every mistake of config.yaml with its place, and end.")
    var checkConfig = false

    @OptionGroup var dossier: DossierOptions
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var past: AsOfOption
    @OptionGroup var screen: ScreenOptions
    @OptionGroup var zone: ZoneOption

    func run() throws {
        if checkConfig { return try check() }
        let moment = try moment()
        let options = self.dossier
        let reading = Ahead { try options.loaded().dossier }
        let name = DossierLibrary.name(of: options.dossier)
        // A dossier that cannot be read is to leave no new archive behind.
        if !FileManager.default.fileExists(atPath: archive.path(dossier: name)) { _ = try reading.value() }
        let opened =
            readonly
            ? (history: try archive.openedForReading(dossier: name), notKept: nil)
            : try archive.openedAtAnyRate(dossier: name)
        let history = opened.history
        if let notice = history.notice, !readonly { StandardError.write("bilat: \(notice)") }
        let theme = try theme()
        let dossier = try reading.value()
        let views = try UserSettings.views(with: dossier)
        let ignoring = try UserSettings.loaded().ignoring
        var watch = WatchSettings(dossier: dossier, polling: .desk(for: dossier))
        // What is polled beside an archive that takes nothing could never be shown.
        watch.isPolling = !offline && history.mode == .readWrite
        if !offline, history.mode == .readOnly {
            watch.whyNotPolling =
                readonly ? "not polling: --readonly" : "not polling: \(history.path) can only be read"
        }
        if demo { watch.polling.shortestInterval = 1 }
        try MainActor.assumeIsolated {
            let setup = DeskSetup(
                dossier: dossier, dossierOptions: options, history: history, watch: watch, theme: theme,
                themes: screen.library, zone: zone.clock, views: views, ignoring: ignoring, isAscii: screen.ascii,
                isDemo: demo, translator: ProcessInfo.processInfo.environment["BILAT_TRANSLATOR"],
                asOf: moment, notKept: offline ? nil : opened.notKept)
            try DeskSession(setup).run(screen.terminalOptions)
        }
    }

    /// The moment of the past to open as of.
    private func moment() throws -> Timestamp? {
        let now = Clock.now()
        guard let moment = past.moment(now: now, offset: zone.offset) else { return nil }
        guard moment < now else {
            throw Failure("--as-of takes a moment of the past; \(moment.rfc3339) is still to come", status: .usage)
        }
        return moment
    }

    private func theme() throws -> Theme {
        do {
            return try screen.library.theme(screen.theme)
        } catch {
            throw Failure(error.description, status: .usage)
        }
    }

    private func check() throws {
        let path = Locations().settings
        let problems = SettingsCheck(path: path).problems()
        for problem in problems { StandardOutput.writeLine(problem.text) }
        if !problems.isEmpty { throw ExitStatus.usage }
        StandardError.write("\(path): no mistakes")
    }
}
