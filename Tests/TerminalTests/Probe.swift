import ScreenModel
import TerminalRig

/// Starts the probe the way the tests need it.
enum Probe {
    static func rig(
        _ scene: String, _ arguments: [String] = [], environment: [String: String] = [:],
        size: Size = Size(width: 80, height: 24)
    ) throws -> TerminalRig {
        try TerminalRig(
            program: TerminalRig.built("TerminalProbe"), arguments: [scene] + arguments,
            environment: TerminalRig.xterm256.merging(environment) { $1 }, size: size)
    }

    static let direct = ["COLORTERM": "truecolor"]
}
