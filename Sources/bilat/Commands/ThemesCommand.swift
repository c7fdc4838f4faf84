import ArgumentParser
import Theming

/// `bilat themes`: how the dashboard can look.
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes", abstract: "List, print or check themes.",
        subcommands: [List.self, Show.self, Check.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The themes there are, one a line.")

        func run() {
            let library = ThemeLibrary(userFolder: Locations().userThemes)
            for name in library.names {
                StandardOutput.writeLine("\(name)\t\(library.path(of: name) ?? "shipped")")
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print a theme's file, as one would edit it.")

        @Argument(help: ArgumentHelp("A theme.", valueName: "name|file"))
        var name = ThemeLibrary.standardName

        func run() throws {
            do {
                StandardOutput.write(Array(try ThemeLibrary(userFolder: Locations().userThemes).text(of: name).utf8))
            } catch {
                throw Failure(error.description, status: .usage)
            }
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say the mistakes of themes, with file, line and column.")

        @Argument(help: ArgumentHelp("Themes; all where none is named.", valueName: "name|file"))
        var names: [String] = []

        func run() throws {
            let library = ThemeLibrary(userFolder: Locations().userThemes)
            var hasMistakes = false
            for name in names.isEmpty ? library.names : names {
                do {
                    _ = try library.theme(name)
                    StandardError.write("\(name): no mistakes")
                } catch {
                    hasMistakes = true
                    StandardOutput.writeLine(error.description)
                }
            }
            if hasMistakes { throw ExitStatus.usage }
        }
    }
}
