import DeskWeek
import EventModel
import Foundation
import Testing

/// The steps of a day at the desk on a week of real headlines (Moscow, May 2025), where they lie beside the checkout;
/// before it real votes, rates and rows of GDELT, and the shipped chronology.
@Suite(.serialized, .enabled(if: CapturedHeadlines.areThere)) struct CapturedDayTests {
    /// The evening on which the analyst last looked: 17 h before the end.
    private static let evening = Timestamp(rfc3339: "2025-05-10T22:30:00Z")!

    private static func week(isCaughtUp: Bool = true) throws -> ReplayedWeek {
        let captured = try CapturedHeadlines.week.get()
        return try ReplayedWeek(
            from: CapturedWeek.start, evening: evening, end: CapturedWeek.end, isCaughtUp: isCaughtUp,
            record: captured.record
        ) { week in
            let dossiers = week.home.appendingPathComponent(".config/bilat/dossiers")
            try FileManager.default.createDirectory(at: dossiers, withIntermediateDirectories: true)
            let file = dossiers.appendingPathComponent("russia-china.yaml")
            try CapturedWeek.dossier.write(to: file, atomically: true, encoding: .utf8)
            let files = [
                "votes/unga_RU_CN_US_votes.csv", "votes/unsc_vetoes_1946_sept2022.csv",
                "gdelt/luka_as_61col_derived.tsv",
            ].map { CapturedHeadlines.data.appendingPathComponent($0).path }
            let outcome = try week.program.run(["import"] + files + ["--archive", week.archive])
            #expect(outcome.status == 0, "\(outcome.errors)")
        }
    }

    /// For steps that change nothing.
    private static let shared = Result { try week() }

    @Test func week_holdsRealHeadlines() throws {
        let captured = try CapturedHeadlines.week.get()
        #expect(captured.captured > 150)
        let rows = try Self.shared.get().run(
            "query", "source:evening-news relevance:dyad", "--since", "2025-05-05", "--count")
        #expect(Int(rows.output.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0 >= 12, "\(rows.output)")
    }

    @Test func step1_firstLineSaysWhatCame() throws {
        let screen = try Self.shared.get().screen("")
        #expect(screen.contains("since you last looked (17 h): "))
        #expect(screen.contains(" stories, ") && screen.contains(" source walled"))
    }

    @Test func step2_briefPutsSignalsAboveStories() throws {
        let text = try Self.shared.get().run("brief", "--since", "2025-05-05").output
        let signals = try #require(text.range(of: "SIGNALS")), stories = try #require(text.range(of: "STORIES"))
        #expect(signals.lowerBound < stories.lowerBound)
        #expect(text.contains("greetings and protocol"))
    }

    @Test func step3_sourcesSayWhatIsWalledAndWhatStandsIn() throws {
        let screen = try Self.shared.get().screen("S", size: "160x50")
        #expect(screen.contains("walled") && screen.contains("ministry-search stands in"))
        #expect(screen.contains("zombie") && screen.contains("8 y"))
    }

    @Test func step4_patrolNamesItsTarget_andItsLine() throws {
        let week = try Self.shared.get()
        let screen = try week.screen("2/topic:patrols<Enter><Enter>", size: "160x50")
        #expect(screen.contains("→ Japan"))
        // The chronology's last joint patrol was 161 days before, too near for a first since.
        #expect(try !week.screen("vs", size: "160x50").contains("COOPERATE patrols"))
        #expect(try week.screen("vg2e", size: "160x50").contains("front military"))
    }

    @Test func step5_vetoRaisesFront_andLowersNothing() throws {
        let week = try Self.shared.get()
        let one = try week.figures(asOf: "2025-05-09T15:00:00Z"), other = try week.figures(asOf: "2025-05-09T23:30:00Z")
        #expect(try #require(other["front"]) > one["front"] ?? 0)
        for line in ["talk", "deeds"] where one[line] != nil {
            #expect(try #require(other[line]) >= one[line]! - 0.0005)  // asked for just before
        }
        let votes = try week.run("show", "votes").output
        #expect(votes.contains("joint veto") && votes.contains("abstain"))
    }

    @Test func step6_chineseRowsCarryAnEnglishGist() throws {
        let screen = try Self.shared.get().screen("0/lang:zh dim:economic since:90d<Enter>", size: "160x50")
        #expect(screen.contains(" of "), "\(screen)")
    }

    @Test func step7_correctionMovesTheFigure_andIsSaid() throws {
        let week = try Self.week()
        func title() throws -> String {
            let screen = try week.screen("", size: "160x50")
            let line = try #require(screen.split(separator: "\n").first { $0.contains("1 Economic") })
            return String(line.prefix { $0 != "┬" })
        }
        let before = try title()
        let made = try week.screen("vg1e", size: "160x50")
        let found = try week.run("query", "bank halts", "--format", "csv").lines
        let key = try #require(found.dropFirst().first?.split(separator: ",").first)
        let outcome = try week.run("correct", String(key), "register=commentary", "--reason", "an op-ed")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let after = try title()
        #expect(!before.contains("correction") && after.contains(" 1 correction "), "\(before) \(after)")
        // To a tenth the title may read the same: what the figure is made of shows the move.
        #expect(try week.screen("vg1e", size: "160x50") != made)
    }

    @Test func step9_visitIsOneMeeting_withItsReports() throws {
        let text = try Self.shared.get().run("show", "meetings").output
        #expect(text.contains("2025-05"), "\(text)")
    }

    @Test func step12_threeYearsOfLines_withASideDropped() throws {
        let week = try Self.shared.get()
        let whole = try week.screen("vg++", size: "160x50"), one = try week.screen("vg++>", size: "160x50")
        #expect(whole.contains("1095 d") && whole.contains("told by M B others"))
        #expect(one.contains("told by M others") && one != whole)
    }

    @Test func step13_pastKnowsNothingLater() throws {
        let early = try Self.week(isCaughtUp: false), whole = try Self.week(isCaughtUp: false)
        try FileManager.default.removeItem(atPath: early.folder)
        try CapturedHeadlines.week.get().record(into: early.folder, from: CapturedWeek.start, through: Self.evening)
        for week in [early, whole] { _ = try week.screen("") }
        for view in ["lines", "signals", "votes", "meetings", "calendar", "context"] {
            let outputs = try [early, whole].map {
                try $0.run("show", view, "--as-of", Self.evening.rfc3339, "--format", "csv").output
            }
            #expect(outputs[0] == outputs[1], "\(view)")
            #expect(!outputs[0].isEmpty)
        }
    }

    @Test func step14_collectionIsAFootnotedNote_twiceTheSame() throws {
        let week = try Self.week()
        _ = try week.screen("0<Space><Space><Space><Space><Space><Space>Mweekly<Enter>")
        let notes = try (0..<2).map { _ in
            try week.run("brief", "--collection", "weekly", "--since", "2025-05-04", "--format", "markdown")
        }
        #expect(notes[0].status == 0, "\(notes[0].errors)")
        #expect(notes[0].output == notes[1].output)
        let told = notes[0].lines.filter { $0.hasPrefix("- ") }
        #expect(told.count >= 5)
        for line in told { #expect(line.hasSuffix("]") && line.contains("[^"), "\(line)") }
    }

    @Test func step15_caughtUp_thenNothingNew() throws {
        let week = try Self.week()
        _ = try week.screen("A")
        #expect(try week.screen("").contains("nothing new"))
    }

    @Test func replay_isTheSame_whateverTheHashSeed() throws {
        let week = try Self.shared.get()
        // Without the variable each process has a seed of its own.
        let outputs = try [[:], ["SWIFT_DETERMINISTIC_HASHING": "1"]].map { environment in
            try ["--format json", "--screen 160x50 --keys vb"].map { options in
                try week.program.run(
                    ["replay", week.folder] + options.split(separator: " ").map(String.init), environment: environment
                ).output
            }
        }
        #expect(outputs[0] == outputs[1])
        #expect(outputs[0].allSatisfy { $0.count > 1000 })
    }
}
