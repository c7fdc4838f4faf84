import ArgumentParser
import EventModel
import Foundation
import Terminal
import Theming

/// How the dashboard looks.
struct ScreenOptions: ParsableArguments {
    @Option(
        name: .customLong("theme"),
        help: ArgumentHelp("A theme: one of `bilat themes list`, or the path of a base16 file.", valueName: "name|file")
    )
    var named: String?

    /// As asked for, else as the settings have it.
    var theme: String { named ?? (try? UserSettings.loaded())?.theme ?? "dark" }

    @Flag(name: .long, help: "No colour: states are told by words, glyphs and attributes (as with NO_COLOR).")
    var noColor = false

    @Flag(name: .long, help: "Draw with ASCII only.")
    var ascii = false

    @Flag(name: .long, help: "Leave the mouse to the terminal.")
    var noMouse = false

    /// What the terminal is asked for; NO_COLOR (https://no-color.org) is looked at there.
    var terminalOptions: TerminalOptions {
        var options = TerminalOptions(environment: ProcessInfo.processInfo.environment)
        options.wantsColor = !noColor
        options.wantsMouse = !noMouse
        options.drawsASCII = ascii
        return options
    }

    var library: ThemeLibrary { ThemeLibrary(userFolder: Locations().userThemes) }
}
