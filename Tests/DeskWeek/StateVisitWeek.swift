public import EventModel
import Foundation

/// Writes a recording of an invented week with a state visit: polls every six hours, one source that runs into a wall on
/// the last morning, one that has been dead for eight years.
@main public struct StateVisitWeek {
    /// Monday morning.
    public static let start = Timestamp(rfc3339: "2026-11-16T06:00:00Z") ?? Timestamp(seconds: 0)
    /// Sunday afternoon.
    public static let end = Timestamp(rfc3339: "2026-11-22T15:30:00Z") ?? Timestamp(seconds: 0)

    public static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        switch arguments.count {
        case 1: try record(into: CommandLine.arguments[1])
        case 3:
            let tables = try arguments.dropFirst().map { try String(contentsOfFile: $0, encoding: .utf8) }
            try CapturedWeek(english: tables[0], chinese: tables[1]).record(into: CommandLine.arguments[1])
        default:
            print(
                """
                DeskWeek FOLDER writes the recording of an invented week for `bilat replay FOLDER`;
                DeskWeek FOLDER ENGLISH.tsv CHINESE.tsv that of May 2025 out of captured headlines
                """)
        }
    }

    /// Writes polls up to a moment; polls of a folder that has some already are added behind them.
    public static func record(into folder: String, from first: Timestamp = start, through last: Timestamp = end) throws
    {
        try recording.record(into: folder, from: first, through: last)
    }

    private static let recording = WeekRecording(
        sources: sources, items: before + week, start: start, end: end, program: "DeskWeek")
}
