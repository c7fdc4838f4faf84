import Foundation
import TerminalRig
import Testing

/// Expressions made to hang or crash: answered in bounded time, with a message, on both surfaces.
@Suite(.serialized) struct HostileExpressionTests {
    private static let parentheses = String(repeating: "(", count: 10_000) + "a" + String(repeating: ")", count: 10_000)

    private func desk() throws -> TestDesk {
        let desk = try TestDesk()
        try PreparedArchive.samples.get().write(to: desk.archive)
        return desk
    }

    /// By name, so that the log of the tests does not hold them.
    private static let hostile: [String: String] = [
        "parentheses": parentheses,
        "half as many": String(repeating: "(", count: 5000) + "a" + String(repeating: ")", count: 5000),
        "minus signs": "gas " + String(repeating: "-", count: 9000) + "a",
        "alternatives": String(repeating: "a OR ", count: 20_000),
        "open groups": String(repeating: "(a OR ", count: 2500),
        "deep pattern": "/" + String(repeating: "(a", count: 3000) + String(repeating: ")", count: 3000) + "/",
        "control": "gas\u{1}oil", "costly pattern": "/(a+)+$/", "pasted NUL": "\u{1B}[200~gas\u{0}oil\u{1B}[201~",
    ]

    @Test(arguments: [
        ("parentheses", "longer than 16384 bytes"), ("half as many", "more than 60 levels of parentheses"),
        ("minus signs", "more than 60 levels"), ("alternatives", "longer than 16384 bytes"),
        ("deep pattern", "regular expression"), ("control", "a control character"),
    ])
    func commandLine_answersAtOnce(_ name: String, _ words: String) throws {
        let desk = try desk()
        let expression = try #require(Self.hostile[name])
        let start = ContinuousClock.now
        let outcome = try desk.program.run(["query", expression] + desk.options)
        #expect(outcome.status == 2 && outcome.errors.contains(words), "\(outcome.errors.suffix(300))")
        #expect(ContinuousClock.now - start < .seconds(5))
    }

    /// 3,000 reports whose titles make a nested repetition try every way of parting them.
    @Test(arguments: ["/(a+)+$/", "/(a|a)*b/", "/(.*)*x{500}(.*)*y/"])
    func catastrophicExpression_endsWithinASecond_orSaysSo(_ expression: String) throws {
        let desk = try TestDesk()
        let title = "Russia and China sign " + String(repeating: "a", count: 60) + "!"
        let lines = (0..<3000).map { "{\"id\":\"\($0)\",\"title\":\"\(title) \($0)\"}\n" }
        _ = try desk.program.run(["import"] + desk.options, input: lines.joined())
        func answer(_ expression: String) throws -> (outcome: Program.Outcome, took: Duration) {
            let start = ContinuousClock.now
            let outcome = try desk.program.run(["query", expression, "--count"] + desk.options)
            return (outcome, ContinuousClock.now - start)
        }
        // Starting and reading take their time too, more on a busy machine.
        let plain = try answer("/nothing/").took
        let (outcome, took) = try answer(expression)
        #expect(outcome.status == 0)
        #expect(took < plain * 3 + .seconds(1), "\(took), a plain one \(plain): \(outcome.errors)")
    }

    @Test(arguments: ["parentheses", "open groups", "minus signs", "deep pattern", "costly pattern", "pasted NUL"])
    func desk_staysAlive_underAPastedExpression(_ name: String) throws {
        let expression = try #require(Self.hostile[name])
        let desk = try desk()
        let rig = try desk.filled(size: Samples.large)
        rig.type("/")
        rig.type(expression)
        rig.type("\u{1B}")
        Thread.sleep(forTimeInterval: 0.5)
        rig.type("\u{1B}\u{1B}0")
        try rig.waitFor("Gazprom and CNPC agree", seconds: 15)
        rig.type("q")
        #expect(try rig.waitForExit() == .exited(0))
    }

    /// A megabyte into each line of the desk, as terminals paste and as one types very fast: a message, and a desk that
    /// goes on as if nothing had been.
    @Test(arguments: [("/", "("), ("/", "\u{0}"), ("/", "/(a+)+$/ "), ("/", "(a OR "), (":", "(")])
    func desk_answersAPasteOfAMegabyte(_ opening: String, _ piece: String) throws {
        let desk = try desk()
        let rig = try desk.filled(size: Samples.large)
        rig.type(opening)
        rig.waitUntilQuiet()
        let start = ContinuousClock.now
        rig.type("\u{1B}[200~" + String(repeating: piece, count: 1_000_000 / piece.utf8.count) + "\u{1B}[201~")
        try rig.waitFor("only the first 1000 characters were taken", seconds: 40)
        #expect(ContinuousClock.now - start < .seconds(40))
        rig.type("x")
        rig.waitUntilQuiet()
        rig.type("\u{1B}")
        rig.waitUntilQuiet()
        rig.type("0")
        try rig.waitForAll("Gazprom and CNPC agree", "All 4", seconds: 15)
        #expect(!rig.screen.contains("200~") && !rig.screen.contains("only the first"))
        rig.type("q")
        #expect(try rig.waitForExit() == .exited(0))
    }

    @Test func desk_answersATypedMegabyte() throws {
        let desk = try desk()
        let rig = try desk.filled(size: Samples.large)
        rig.type("/")
        rig.type(String(repeating: "(", count: 1_000_000))
        try rig.waitFor("only the first 1000 characters were taken", seconds: 40)
        rig.waitUntilQuiet()
        rig.type("\u{1B}")
        rig.waitUntilQuiet()
        rig.type("0")
        try rig.waitForAll("Gazprom and CNPC agree", "All 4", seconds: 15)
        rig.type("q")
        #expect(try rig.waitForExit() == .exited(0))
    }

    @Test func pasteOnTheDesk_isNoCommand() throws {
        let desk = try desk()
        let rig = try desk.filled(size: Samples.large)
        rig.type("\u{1B}[200~qqqq\n\u{1B}[201~")
        try rig.waitFor("a pasted text is no command")
        rig.type("q")
        #expect(try rig.waitForExit() == .exited(0))
    }

    @Test func megabyteOnTheCommandLine_comesToAMessage() throws {
        let desk = try desk()
        // The kernel takes no single argument of 128 KiB; so many words make a megabyte.
        let words = Array(repeating: String(repeating: "a", count: 100_000), count: 10)
        let outcome = try desk.program.run(["query"] + words + desk.options)
        #expect(outcome.status == 2 && outcome.errors.contains("longer than 16384 bytes"))
        #expect(outcome.errors.utf8.count < 2_000_000)
    }
}
