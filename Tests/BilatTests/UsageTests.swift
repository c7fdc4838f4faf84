import Foundation
import Testing

/// Mistakes end with exit 2 and a line that helps; what is asked for is answered with 0.
@Suite(.serialized) struct UsageTests {
    private let desk = Result { try TestDesk() }

    @Test func version_isOneLine() throws {
        let outcome = try desk.get().program.run("-V")
        #expect(outcome.status == 0 && outcome.lines.count == 1 && outcome.output.hasPrefix("bilat "))
    }

    @Test func help_namesCommandsAndExitCodes() throws {
        let outcome = try desk.get().program.run("--help")
        #expect(outcome.status == 0)
        for word in ["dashboard", "watch", "query", "import", "parse", "code", "evaluate", "sources", "4 matched"] {
            #expect(outcome.output.contains(word), "\(word)")
        }
    }

    @Test(arguments: [
        "dashboard", "watch", "query", "import", "parse", "code", "evaluate", "sources", "dossiers", "themes",
    ])
    func help_ofEachCommand_saysWhatItDoes(_ command: String) throws {
        let outcome = try desk.get().program.run(command, "--help")
        #expect(outcome.status == 0 && outcome.output.contains("OVERVIEW: ") && outcome.output.contains("USAGE: "))
    }

    @Test(arguments: [
        (["--frobnicate"], "--frobnicate"), (["query", "dim:militry"], "did you mean “military”?"),
        (["watch", "--once", "--filter", "dim:tex"], "^"), (["query", "--format", "xml", "x"], "markdown"),
        (["query", "--since", "nonsense", "x"], "yesterday"), (["query", "--tz", "Mars", "x"], "Europe/Moscow"),
        (["themes", "show", "drak"], "did you mean “dark”?"), (["query", "--limit", "-1", "x"], "--limit"),
        (["dossiers", "show", "rusia-china"], "did you mean “russia-china”?"),
        (["watch", "--dossier", "rusia-china"], "did you mean “russia-china”?"), (["qurey"], "did you mean “query”?"),
    ])
    func mistake_isExit2_andHelps(_ arguments: [String], _ words: String) throws {
        let outcome = try desk.get().program.run(arguments)
        #expect(outcome.status == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }

    @Test func dashboardInAPipe_saysWhatToUse() throws {
        let outcome = try desk.get().program.run("--offline")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("bilat watch") && outcome.errors.contains("bilat query"))
    }
}
