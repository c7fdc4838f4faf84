import Dossiers
import EventModel
import FixtureServer
import Foundation
import ScreenModel
import TerminalRig

/// A home of its own, feeds on loopback in the place of the shipped sources, and the program started on them.
final class TestDesk {
    let home: URL
    let server: FixtureServer
    let now: Timestamp
    var archive: String
    var program: Program { Program(home: home) }
    private var dossier: String { home.appendingPathComponent("russia-china.yaml").path }

    /// Sources `moscow` (ru), `beijing` (zh) and `world` (en) with the items of `Samples`, and those of `extra`.
    init(extra: [String: String] = [:]) throws {
        home = FileManager.default.temporaryDirectory.appendingPathComponent("bilat-e2e-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        let now = Timestamp(seconds: Int64(Date().timeIntervalSince1970))
        self.now = now
        archive = home.appendingPathComponent("archive.sqlite").path
        server = try FixtureServer(routes: [], now: { now })
        for (name, items) in Samples.feeds {
            serve(name, [items, items + [Samples.lateItems[name]].compactMap(\.self)])
        }
        for (name, body) in extra { server.serve(FixtureRoute("/\(name)", FixtureVersion(text: body))) }
        let names = Samples.feeds.map(\.0) + extra.keys.sorted()
        try Self.overlay(of: names, server: server).write(toFile: dossier, atomically: true, encoding: .utf8)
    }

    deinit {
        server.stop()
        try? FileManager.default.removeItem(at: home)
    }

    /// Puts versions of a feed in the place of what the source served.
    func serve(_ name: String, _ versions: [[FeedItem]]) {
        let versions = versions.map { FixtureVersion(text: FeedItem.rss($0, now: now)) }
        server.serve(FixtureRoute("/\(name)", versions: versions))
    }

    /// Writes the user's `config.yaml`.
    func writeSettings(_ text: String) throws {
        let folder = home.appendingPathComponent(".config/bilat")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try text.write(to: folder.appendingPathComponent("config.yaml"), atomically: true, encoding: .utf8)
    }

    var options: [String] { ["--dossier", dossier, "--archive", archive] }

    /// Opens the dashboard.
    func opened(
        _ arguments: [String] = [], environment: [String: String] = [:], size: Size = Samples.small
    ) throws -> TerminalRig {
        let own = ["HOME": home.path, "SWIFT_BACKTRACE": "enable=no"]
        return try TerminalRig(
            program: Program.path, arguments: options + arguments,
            environment: TerminalRig.xterm256.merging(own) { $1 }.merging(environment) { $1 }, size: size)
    }

    /// Opens the dashboard on feeds that are polled, and waits until all that they have is there.
    func polling(
        _ arguments: [String] = [], environment: [String: String] = [:], size: Size = Samples.small
    ) throws -> TerminalRig {
        let rig = try opened(arguments, environment: environment, size: size)
        try rig.waitUntil("four panes filled", seconds: 20) { Samples.isFilled($0) }
        return rig
    }

    /// Opens the dashboard offline on an archive that holds the samples.
    func filled(
        _ arguments: [String] = [], environment: [String: String] = [:], size: Size = Samples.small
    ) throws -> TerminalRig {
        try PreparedArchive.samples.get().write(to: archive)
        return try polling(["--offline"] + arguments, environment: environment, size: size)
    }

    /// Polls each source once, without a screen.
    @discardableResult
    func collected() throws -> Program.Outcome {
        try program.run(["watch", "--once"] + options)
    }

    private static func overlay(of names: [String], server: FixtureServer) throws -> String {
        let shipped = try DossierLibrary(userFolder: nil).dossier("russia-china").dossier.sources
        let sides = ["moscow": ("RUS", "ru", "state"), "beijing": ("CHN", "zh", "state")]
        let sources = names.map { name in
            let (side, language, kind) = sides[name] ?? ("third", "en", "wire")
            return """
                  - name: \(name)
                    url: \(server.url("/\(name)"))
                    side: \(side)
                    jurisdiction: \(side == "third" ? "INT" : side)
                    kind: \(kind)
                    audience: foreign
                    language: \(language)
                    interval: 1h
                    allowsPrivateAddress: true

                """
        }
        return "title: Russia–China\nsources:\n" + shipped.map { "  - {name: \($0.name), remove: true}\n" }.joined()
            + sources.joined()
    }
}
