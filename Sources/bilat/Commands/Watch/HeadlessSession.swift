import Dispatch
import EventModel
import FeedPolling
import Foundation
import History
import Recording
import Watching

/// A watch that runs until it is told to stop.
final class HeadlessSession {
    private let watch: Watch
    private let printer: EventPrinter
    private let lastUpdate: LastUpdate
    private var signalSources: [any DispatchSourceSignal] = []

    init(
        dossier: Dossier, history: History, printer: EventPrinter, recording: RecordingWriter?, only: Set<String> = []
    ) {
        let news = SourceNews()
        let lastUpdate = LastUpdate()
        (self.printer, self.lastUpdate) = (printer, lastUpdate)
        var settings = WatchSettings(dossier: dossier, polling: .desk(for: dossier))
        settings.holdsEvents = false
        (settings.recording, settings.only) = (recording, only)
        watch = Watch(
            settings: settings, history: history, clock: Clock.now,
            deliver: { update in
                printer.print(update)
                news.tell(update)
                lastUpdate.keep(update)
            })
    }

    /// Runs until SIGINT (exit 130), SIGTERM or SIGHUP (exit 0).
    func run() -> Never {
        watchSignals()
        watch.inOrder { $0.start() }
        while true { _ = RunLoop.main.run(mode: .default, before: .distantFuture) }
    }

    private func watchSignals() {
        for (number, status) in [(SIGINT, ExitStatus.interrupted), (SIGTERM, .ok), (SIGHUP, .ok)] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .main)
            source.setEventHandler { [watch, printer, lastUpdate] in
                watch.inOrder { watch in
                    let isAllKept = watch.stop() && lastUpdate.notRecorded == nil
                    printer.handover?.finish()
                    exit(isAllKept ? status.rawValue : ExitStatus.failure.rawValue)
                }
            }
            source.activate()
            signalSources.append(source)
        }
    }
}
