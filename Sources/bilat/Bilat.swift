import ArgumentParser
import Foundation
import TextFolding

/// The program: `bilat` alone opens the dashboard.
@main
struct Bilat: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "bilat",
        abstract: "A live terminal desk for the relationship between two states.",
        discussion: """
            Without a command, bilat opens the dashboard on Russia-China: what the two do with and to each other in the \
            economy, the military, diplomacy and technology, and in what words.

            Exit codes: 0 ok; 1 runtime error; 2 usage or configuration; 3 ran, some sources failed; \
            4 matched (--exit-on-match); 130 interrupted.
            """,
        version: "bilat \(version)",
        subcommands: [
            DashboardCommand.self, WatchCommand.self, ReplayCommand.self, QueryCommand.self, ShowCommand.self,
            BriefCommand.self, ImportCommand.self, ParseCommand.self, CodeCommand.self, EvaluateCommand.self,
            TrainCommand.self,
            RecodeCommand.self, CorrectCommand.self, ExportCommand.self, ArchiveCommand.self, SourcesCommand.self,
            DossiersCommand.self, ThemesCommand.self,
        ],
        defaultSubcommand: DashboardCommand.self
    )

    static func main() {
        // A reader that goes away (`bilat query … | head`) is no error.
        signal(SIGPIPE, SIG_DFL)
        let arguments = CommandLine.arguments.dropFirst().map { $0 == "-V" ? "--version" : $0 }
        refuseUnknownCommand(arguments.first)
        do {
            var command = try parseAsRoot(Array(arguments))
            try command.run()
        } catch {
            finish(with: error)
        }
    }

    /// The dashboard takes no words of its own, so that a first word which names no command is a slip of the fingers.
    private static func refuseUnknownCommand(_ word: String?) {
        guard let word, !word.hasPrefix("-"), word != "help" else { return }
        let names = configuration.subcommands.compactMap { $0.configuration.commandName }
        guard !names.contains(word) else { return }
        let guess = NearestWord.word(to: word, among: names).map { "; did you mean “\($0)”?" } ?? ""
        finish(
            with: Failure(
                "there is no command “\(word)”\(guess) (there are: \(names.joined(separator: ", ")))", status: .usage))
    }

    /// Prints what the error says and ends with the documented code.
    private static func finish(with error: any Error) -> Never {
        if let status = error as? ExitStatus { Foundation.exit(status.rawValue) }
        if let failure = error as? Failure {
            StandardError.write("bilat: \(failure.words)")
            Foundation.exit(failure.status.rawValue)
        }
        let code = exitCode(for: error)
        let text = fullMessage(for: error)
        if code.isSuccess { print(text) } else { StandardError.write(text) }
        let isUsage = code == .validationFailure
        Foundation.exit(isUsage ? ExitStatus.usage.rawValue : code.rawValue)
    }
}
