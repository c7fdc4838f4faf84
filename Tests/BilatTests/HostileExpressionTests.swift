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

    private static let cases: [(String, String)] = [
        (parentheses, "longer than 16384 bytes"),
        (
            String(repeating: "(", count: 5000) + "a" + String(repeating: ")", count: 5000),
            "more than 60 levels of parentheses"
        ),
        (String(repeating: "-", count: 9000) + "a", "more than 60 levels"),
        (String(repeating: "a OR ", count: 20_000), "longer than 16384 bytes"),
        ("/(" + String(repeating: "(a", count: 3000) + String(repeating: ")", count: 3000) + "/", "regular expression"),
        ("gas\u{1}oil", "a control character"),
    ]

    @Test(arguments: cases) func commandLine_answersAtOnce(_ expression: String, _ words: String) throws {
        let desk = try desk()
        let start = ContinuousClock.now
        let outcome = try desk.program.run(["query", expression] + desk.options)
        #expect(outcome.status == 2 && outcome.errors.contains(words), "\(outcome.errors.prefix(200))")
        #expect(ContinuousClock.now - start < .seconds(5))
    }

    /// 3,000 reports whose titles make a nested repetition try every way of parting them.
    @Test(arguments: ["/(a+)+$/", "/(a|a)*b/", "/(.*)*x{500}(.*)*y/"])
    func catastrophicExpression_endsWithinASecond_orSaysSo(_ expression: String) throws {
        let desk = try TestDesk()
        let title = "Russia and China sign " + String(repeating: "a", count: 60) + "!"
        let lines = (0..<3000).map { "{\"id\":\"\($0)\",\"title\":\"\(title) \($0)\"}\n" }
        _ = try desk.program.run(["import"] + desk.options, input: lines.joined())
        let start = ContinuousClock.now
        let outcome = try desk.program.run(["query", expression, "--count"] + desk.options)
        let took = ContinuousClock.now - start
        #expect(outcome.status == 0)
        #expect(took < .seconds(1) || outcome.errors.contains("too costly"), "\(took) \(outcome.errors)")
        #expect(took < .seconds(20))
    }

    @Test(arguments: [
        parentheses, String(repeating: "(a OR ", count: 3000), "/(a+)+$/", "\u{1B}[200~gas\u{0}oil\u{1B}[201~",
    ])
    func desk_staysAlive_underAPastedExpression(_ expression: String) throws {
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

    @Test func megabyteOnTheCommandLine_comesToAMessage() throws {
        let desk = try desk()
        // The kernel takes no single argument of 128 KiB; so many words make a megabyte.
        let words = Array(repeating: String(repeating: "a", count: 100_000), count: 10)
        let outcome = try desk.program.run(["query"] + words + desk.options)
        #expect(outcome.status == 2 && outcome.errors.contains("longer than 16384 bytes"))
        #expect(outcome.errors.utf8.count < 2_000_000)
    }
}
