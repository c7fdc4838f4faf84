import Foundation
import Testing

/// `bilat watch --exec`, as its user meets it.
@Suite(.serialized) struct ExecTests {
    @Test func command_getsEachEventAsJSON_inOrder() throws {
        let desk = try TestDesk()
        let taken = desk.home.appendingPathComponent("taken").path
        let outcome = try desk.program.run(
            ["watch", "--once", "--format", "json", "--exec", "cat >> '\(taken)'"] + desk.options)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try String(contentsOfFile: taken, encoding: .utf8) == outcome.output)
    }

    @Test func failingCommand_isSaid_withTheEvent_andExit1() throws {
        let desk = try TestDesk()
        let outcome = try desk.program.run(["watch", "--once", "--exec", "exit 7"] + desk.options)
        #expect(outcome.status == 1 && outcome.lines.count == 4)
        let said = outcome.errors.split(separator: "\n").filter { $0.hasPrefix("bilat: --exec: exit 7: ") }
        #expect(said.count == 4, "\(outcome.errors)")
    }

    @Test func commandThatReadsNothing_doesNoHarm_andItsOutputIsApart() throws {
        let desk = try TestDesk()
        let outcome = try desk.program.run(["watch", "--once", "--exec", "echo alert"] + desk.options)
        #expect(outcome.status == 0 && outcome.lines.count == 4 && !outcome.output.contains("alert"))
        #expect(outcome.errors.contains("alert"))
    }

    @Test func exitOnMatch_waitsForTheCommand() throws {
        let desk = try TestDesk()
        let taken = desk.home.appendingPathComponent("taken").path
        let outcome = try desk.program.run(
            ["watch", "--once", "--exit-on-match", "--exec", "sleep 0.2; cat > '\(taken)'"] + desk.options)
        #expect(outcome.status == 4)
        #expect(try String(contentsOfFile: taken, encoding: .utf8).contains("\"relevance\":\"dyad\""))
    }
}
