import EventModel
import Recording

/// A week of polls of feeds that gain items as time goes, of which one ministry's runs into a wall and one bureau's has
/// been dead for years.
struct WeekRecording: Sendable {
    let sources: [Source]
    /// By source.
    private let items: [String: [WeekItem]]
    let start: Timestamp
    let end: Timestamp
    /// Days of items that a feed carries after its first poll, which carries all.
    let memory: Int64
    let program: String

    init(
        sources: [Source], items: [WeekItem], start: Timestamp, end: Timestamp, memory: Int64 = .max, program: String
    ) {
        self.sources = sources
        self.items = Dictionary(grouping: items, by: \.source)
        self.start = start
        self.end = end
        self.memory = memory
        self.program = program
    }

    /// Writes polls up to a moment; polls of a folder that has some already are added behind them.
    func record(into folder: String, from first: Timestamp, through last: Timestamp) throws {
        let writer = try RecordingWriter.open(
            folder: folder,
            header: RecordingHeader(dossier: "russia-china", sources: sources, startedAt: first, program: program))
        var at = first
        while at <= last {
            for (place, source) in sources.enumerated() {
                try writer.keep(RecordedExchange(result: poll(source, at: at.advanced(by: Int64(place)))))
            }
            if at == last { return }
            at = min(at.advanced(by: 6 * 3600), last)
        }
    }

    private func poll(_ source: Source, at: Timestamp) -> PollResult {
        if source.name == "walled-ministry", at > end.advanced(by: -8 * 3600) { return walled(source, at: at) }
        let oldest = memory == .max || at.seconds < start.seconds + 3600 ? Int64.min : at.seconds - memory * 86_400
        let told = (items[source.name] ?? []).filter { $0.at <= at && $0.at.seconds >= oldest }
        let bytes = Array(WeekItem.rss(told + standing(source, at: at)).utf8)
        let digest = "\(source.name)-\(bytes.count)-\(bytes.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF_FFFF })"
        let payload = Payload(
            source: source.name, url: source.url, fetchedAt: at, contentType: "application/rss+xml", bytes: bytes)
        return result(
            source, .payload(payload), at: at, status: 200, memory: PollMemory(bodyDigest: digest, wholeAt: at))
    }

    /// What sources have that tell nothing of the two.
    private func standing(_ source: Source, at: Timestamp) -> [WeekItem] {
        switch source.name {
        case "zombie-bureau":
            let old = at.advanced(by: -8 * 365 * 86_400 - (at.seconds - start.seconds))
            return [WeekItem(at: old, source: source.name, title: "统计公报")]
        case "walled-ministry": return [WeekItem(at: at.advanced(by: -3600), source: source.name, title: "О погоде")]
        default: return []
        }
    }

    private func walled(_ source: Source, at: Timestamp) -> PollResult {
        var result = result(
            source, .failed("403: a challenge page instead of the feed"), at: at, status: 403, memory: PollMemory())
        result.isWalled = true
        result.failuresInARow = 1
        return result
    }

    private func result(
        _ source: Source, _ outcome: PollResult.Outcome, at: Timestamp, status: Int, memory: PollMemory
    ) -> PollResult {
        PollResult(
            source: source.name, outcome: outcome, startedAt: at, endedAt: at, status: status, failuresInARow: 0,
            nextDueAt: at.advanced(by: 6 * 3600), memory: memory)
    }

    static func source(_ name: String, _ side: String, _ kind: SourceKind, _ language: String, note: String? = nil)
        -> Source
    {
        var source = Source(
            name: name, url: "https://\(name).example/feed", side: side,
            jurisdiction: side == "third" ? "INT" : side, kind: kind, family: name, audience: .domestic,
            language: language)
        source.note = note
        return source
    }
}
