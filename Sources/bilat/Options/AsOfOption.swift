import ArgumentParser
import EventModel

/// The moment as of which an archive is read.
struct AsOfOption: ParsableArguments {
    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            "Only what was known then: RFC 3339, 2026-11-22, 24h, “30 min ago”, yesterday.", valueName: "time"))
    var asOf: TimeOption?

    func moment(now: Timestamp, offset: Int64) -> Timestamp? { asOf?.moment(now: now, offset: offset) }
}
