import Foundation
import ScreenModel

/// Messages for people.
nonisolated enum StandardError {
    /// Writes one line, made safe for a terminal.
    static func write(_ line: String) {
        let safe = line.split(separator: "\n", omittingEmptySubsequences: false).map { DisplayText.neutralised($0) }
        FileHandle.standardError.write(Data((safe.joined(separator: "\n") + "\n").utf8))
    }
}
