import Foundation
import ScreenModel
import Terminal

/// A program for the tests of Terminal: shows a known grid and says which keys arrive.
@main
struct TerminalProbe {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        var options = TerminalOptions(environment: ProcessInfo.processInfo.environment)
        options.wantsColor = !arguments.contains("--no-color")
        options.wantsMouse = !arguments.contains("--no-mouse")
        options.drawsASCII = arguments.contains("--ascii")
        do throws(TerminalError) {
            try ProbeDesk(options, scene: ProbeScene(rawValue: arguments.first ?? "") ?? .keys).run()
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(2)
        }
    }
}
