import ArgumentParser
import Dispatch
import Dossiers
import EventModel
import FixtureServer
import Foundation

@main
struct DemoFeedsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo-feeds",
        abstract: "Serves Bilat's own fixture feeds on loopback; they come to life over two minutes.",
        discussion: """
            Prints one line, the address it listens on, once it does, and runs until it is ended (SIGINT, SIGTERM).
            Everything it says is invented.
            """)

    @Option(help: "Where to write the dossier that polls these feeds and nothing else; call it russia-china.yaml.")
    var dossierOut: String?

    @Option(help: "Seconds between two polls of a feed, as the dossier says.")
    var interval = 5

    @Flag(help: "Print each feed's number of items and versions, and end.")
    var list = false

    func validate() throws {
        guard interval > 0 else { throw ValidationError("--interval is a number of seconds from 1 on") }
    }

    func run() throws {
        let content = try DemoContent.shipped()
        if list { return printList(of: content) }
        let startedAt = Self.now()
        let server = try FixtureServer(routes: [], now: Self.now)
        let home = server.url("")
        for route in DemoRoutes(content: content, startedAt: startedAt, home: home).routes() { server.serve(route) }
        if let dossierOut { try writeDossier(of: content, home: home, to: dossierOut) }
        print("demo-feeds: listening on \(home)")
        fflush(nil)
        Self.waitForEnd()
        server.stop()
    }

    private func writeDossier(of content: DemoContent, home: String, to path: String) throws {
        let shipped = try DossierLibrary(userFolder: nil).dossier("russia-china").dossier
        let overlay = DossierOverlay(
            feeds: content.feeds, home: home, interval: interval, replaced: shipped.sources.map(\.name))
        try overlay.yaml.write(toFile: path, atomically: true, encoding: .utf8)
    }

    private func printList(of content: DemoContent) {
        for feed in content.feeds {
            let count = content.items.count { $0.feed == feed.name }
            let versions = content.versionTimes(of: feed).count
            print("\(feed.name)\t\(feed.form.rawValue)\t\(feed.encoding)\t\(count) items\t\(versions) versions")
        }
        print("\(content.feeds.count) feeds, \(content.items.count) items")
    }

    private static func now() -> Timestamp {
        Timestamp(seconds: Int64(Date().timeIntervalSince1970))
    }

    /// Returns when the terminal or a script asks the program to end.
    private static func waitForEnd() {
        let asked = DispatchSemaphore(value: 0)
        let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler { asked.signal() }
            source.resume()
            return source
        }
        asked.wait()
        for source in sources { source.cancel() }
    }
}
