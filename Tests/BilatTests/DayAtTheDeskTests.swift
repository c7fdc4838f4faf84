import DeskWeek
import EventModel
import Foundation
import Testing

/// A day at the desk on the replayed week of a state visit. What each step must say is asserted; the whole screens, which
/// change with every rule of the coder and entry of the dossier, lie beside as they were looked at and are compared with
/// `BILAT_DAY_SCREENS=1`, written anew with `BILAT_RECORD_SCREENS=1`.
@Suite(.serialized) struct DayAtTheDeskTests {
    /// The evening on which the analyst last looked: 17 h before the end.
    static let evening = Timestamp(rfc3339: "2026-11-21T22:30:00Z")!

    private static func week(isCaughtUp: Bool = true) throws -> ReplayedWeek {
        try ReplayedWeek(
            from: StateVisitWeek.start, evening: evening, end: StateVisitWeek.end, isCaughtUp: isCaughtUp,
            record: StateVisitWeek.record)
    }

    /// For steps that change nothing.
    private static let shared = Result { try week() }

    private static let screens = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Screens")

    private func expect(_ screen: String, is name: String, _ location: SourceLocation = #_sourceLocation) throws {
        let file = Self.screens.appendingPathComponent("day-\(name).txt")
        if ProcessInfo.processInfo.environment["BILAT_RECORD_SCREENS"] == "1" {
            try screen.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).count == 41)
        guard ProcessInfo.processInfo.environment["BILAT_DAY_SCREENS"] == "1" else { return }
        let expected = try String(contentsOf: file, encoding: .utf8)
        #expect(screen == expected, "the screen differs from day-\(name).txt", sourceLocation: location)
    }

    /// Two whole screens are always compared: a change of coder, dossier or desk shows as a diff to be looked at.
    @Test(arguments: ["80x24", "160x50"]) func desk_isAsItWasLookedAt(size: String) throws {
        let screen = try Self.shared.get().screen("", size: size)
        let file = Self.screens.appendingPathComponent("day-desk-\(size).txt")
        if ProcessInfo.processInfo.environment["BILAT_RECORD_SCREENS"] == "1" {
            try screen.write(to: file, atomically: true, encoding: .utf8)
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        #expect(
            screen == expected, "look at the difference; BILAT_RECORD_SCREENS=1 writes \(file.lastPathComponent) anew")
    }

    @Test func firstLook_saysWhatCameSinceOneLastLooked() throws {
        let screen = try Self.shared.get().screen("")
        try expect(screen, is: "01-first-look")
        #expect(screen.contains("since you last looked (17 h): "))
        #expect(screen.contains("1 source walled"))
    }

    @Test func brief_putsSignalsAboveStories_andGreetingsInOneLine() throws {
        let week = try Self.shared.get()
        try expect(week.screen("vb"), is: "02-brief")
        let text = try week.run("brief").output
        let signals = try #require(text.range(of: "\nSIGNALS")), stories = try #require(text.range(of: "\nSTORIES"))
        #expect(signals.lowerBound < stories.lowerBound)
        #expect(text.contains("1 story of greetings and protocol"))
    }

    @Test func sources_sayWhatIsWalledAndWhatIsDead() throws {
        let screen = try Self.shared.get().screen("S")
        try expect(screen, is: "03-sources")
        #expect(screen.contains("walled") && screen.contains("zombie"))
    }

    @Test func jointPatrol_opensWithItsTargetItsFirstAndItsLine() throws {
        let week = try Self.shared.get()
        try expect(week.screen("/topic:patrols<Enter>2j<Enter>"), is: "04-patrol")
        #expect(try week.screen("vs").contains("first R+C COOPERATE patrols →JPN since 2025-12-09"))
        #expect(try week.screen("vg2e", size: "160x50").contains("front military"))
    }

    @Test func jointVeto_raisesFrontAndLowersNothing() throws {
        let week = try Self.shared.get()
        try expect(week.screen("/topic:veto since:90d<Enter>"), is: "05-veto")
        let one = try week.figures(asOf: "2026-11-20T15:00:00Z"), other = try week.figures(asOf: "2026-11-20T22:30:00Z")
        #expect(try #require(other["front"]) > one["front"] ?? 0)
        for line in ["talk", "deeds"] { #expect(try #require(other[line]) >= (one[line] ?? -1) - 0.0005) }
        #expect(other["friction"] ?? 0 <= (one["friction"] ?? 0) + 0.0005)
    }

    @Test func chineseRows_carryAnEnglishGist() throws {
        try expect(Self.shared.get().screen("0/lang:zh dim:economic<Enter>"), is: "06-gist")
    }

    @Test func correction_movesTheFigure_andSaysSo() throws {
        let week = try Self.week()
        _ = try week.screen("")
        let before = try week.run("show", "lines", "--as-of", "2026-11-22T15:30:00Z")
        #expect(!before.output.contains("correction"))
        let found = try week.run("query", "payments from", "--format", "csv").lines
        let key = try #require(found.dropFirst().first?.split(separator: ",").first)
        let outcome = try week.run("correct", String(key), "register=commentary", "--reason", "an op-ed")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let after = try week.run("show", "lines")
        #expect(after.output.contains("1 correction used"), "\(after.output)")
        #expect(before.output != after.output)
        let title = try #require(try week.screen("").split(separator: "\n").first { $0.contains("1 Economic") })
        #expect(title.contains(" 1 correction "), "\(title)")
    }

    @Test func readouts_standUnderTheirMeeting() throws {
        try expect(Self.shared.get().screen("vmjjjjjj<Enter>"), is: "09-meetings")
    }

    @Test func chart_dropsASideWithAKey_andOpensTheEventsOfAPoint() throws {
        let week = try Self.shared.get()
        try expect(week.screen("vg++.<Left><Left><Left>"), is: "12-chart")
        try expect(week.screen("vg--<Left><Left><Enter>"), is: "12-point")
    }

    @Test func past_knowsNothingLater() throws {
        let early = try Self.week(isCaughtUp: false)
        let whole = try Self.week(isCaughtUp: false)
        try FileManager.default.removeItem(atPath: early.folder)
        try StateVisitWeek.record(into: early.folder, through: Self.evening)
        for week in [early, whole] { _ = try week.screen("") }
        for view in ["lines", "signals", "meetings", "calendar", "context"] {
            let outputs = try [early, whole].map {
                try $0.run("show", view, "--as-of", Self.evening.rfc3339, "--format", "csv").output
            }
            #expect(outputs[0] == outputs[1], "\(view)")
            #expect(!outputs[0].isEmpty)
        }
    }

    @Test func collection_isANoteWithEverySentenceFootnoted_twiceTheSame() throws {
        let week = try Self.week()
        _ = try week.screen("0<Space><Space><Space><Space><Space><Space>Mweekly<Enter>")
        let arguments = ["brief", "--collection", "weekly", "--since", "7d", "--format", "markdown"]
        let notes = try (0..<2).map { _ in
            try week.program.run(arguments + ["--archive", week.archive, "--dossier", "russia-china"])
        }
        #expect(notes[0].status == 0, "\(notes[0].errors)")
        #expect(notes[0].output == notes[1].output)
        let told = notes[0].lines.filter { $0.hasPrefix("- ") }
        #expect(told.filter { $0.hasPrefix("- **") }.count >= 5)
        for line in told { #expect(line.hasSuffix("]") && line.contains("[^"), "\(line)") }
        #expect(notes[0].output.contains(", sha256 "))
    }

    @Test func caughtUp_thenTheNextStartShowsNothingNew() throws {
        let week = try Self.week()
        _ = try week.screen("A")
        let screen = try week.screen("")
        try expect(screen, is: "15-caught-up")
        #expect(screen.contains("nothing new"))
    }
}
