public import EventModel
import Recording

/// Writes a recording of an invented week with a state visit: polls every six hours, one source that runs into a wall on
/// the last morning, one that has been dead for eight years.
@main public struct StateVisitWeek {
    /// Monday morning.
    public static let start = Timestamp(rfc3339: "2026-11-16T06:00:00Z") ?? Timestamp(seconds: 0)
    /// Sunday afternoon.
    public static let end = Timestamp(rfc3339: "2026-11-22T15:30:00Z") ?? Timestamp(seconds: 0)

    public static func main() throws {
        guard CommandLine.arguments.count == 2 else {
            return print("DeskWeek FOLDER writes a recording for `bilat replay FOLDER`")
        }
        try record(into: CommandLine.arguments[1])
    }

    /// Writes polls up to a moment; polls of a folder that has some already are added behind them.
    public static func record(into folder: String, from first: Timestamp = start, through last: Timestamp = end) throws
    {
        let writer = try RecordingWriter.open(
            folder: folder,
            header: RecordingHeader(dossier: "russia-china", sources: sources, startedAt: first, program: "DeskWeek"))
        var at = first
        while at <= last {
            for (place, source) in sources.enumerated() {
                try writer.keep(RecordedExchange(result: poll(source, at: at.advanced(by: Int64(place)))))
            }
            if at == last { return }
            at = min(at.advanced(by: 6 * 3600), last)
        }
    }

    private static func poll(_ source: Source, at: Timestamp) -> PollResult {
        if source.name == "walled-ministry", at > end.advanced(by: -8 * 3600) { return walled(source, at: at) }
        let items = (before + week).filter { $0.source == source.name && $0.at <= at } + standing(source, at: at)
        let bytes = Array(WeekItem.rss(items).utf8)
        let digest = "\(source.name)-\(bytes.count)-\(bytes.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF_FFFF })"
        let payload = Payload(
            source: source.name, url: source.url, fetchedAt: at, contentType: "application/rss+xml", bytes: bytes)
        return result(
            source, .payload(payload), at: at, status: 200, memory: PollMemory(bodyDigest: digest, wholeAt: at))
    }

    /// What sources have that tell nothing of the two.
    private static func standing(_ source: Source, at: Timestamp) -> [WeekItem] {
        switch source.name {
        case "zombie-bureau":
            let old = Timestamp(rfc3339: "2018-10-01T00:00:00Z") ?? start
            return [WeekItem(at: old, source: source.name, title: "统计公报")]
        case "walled-ministry": return [WeekItem(at: at.advanced(by: -3600), source: source.name, title: "О погоде")]
        default: return []
        }
    }

    private static func walled(_ source: Source, at: Timestamp) -> PollResult {
        var result = result(
            source, .failed("403: a challenge page instead of the feed"), at: at, status: 403, memory: PollMemory())
        result.isWalled = true
        result.failuresInARow = 1
        return result
    }

    private static func result(
        _ source: Source, _ outcome: PollResult.Outcome, at: Timestamp, status: Int, memory: PollMemory
    ) -> PollResult {
        PollResult(
            source: source.name, outcome: outcome, startedAt: at, endedAt: at, status: status, failuresInARow: 0,
            nextDueAt: at.advanced(by: 6 * 3600), memory: memory)
    }
}
