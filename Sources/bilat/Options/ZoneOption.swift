import ArgumentParser
import EventModel
import Foundation

/// The zone in which times are shown and dates are read.
struct ZoneOption: ParsableArguments {
    @Option(
        name: .customLong("tz"),
        help: ArgumentHelp("The zone of displayed times and of dates in queries.", valueName: "zone"))
    var named: String?

    /// As asked for, else as the settings have it, else UTC.
    private var zone: String { named ?? (try? UserSettings.loaded())?.zone ?? "UTC" }

    func validate() throws {
        guard let named, TimeZone(identifier: named) == nil else { return }
        throw ValidationError("“\(named)” is no time zone; use a name such as UTC, Europe/Moscow or Asia/Shanghai")
    }

    /// Seconds east of UTC now; a dashboard that runs over a change of clocks shows it at the next start.
    var offset: Int64 {
        Int64(TimeZone(identifier: zone)?.secondsFromGMT() ?? 0)
    }

    /// The zone as the header's clock names it.
    var clock: Party.Clock {
        let abbreviation = zone == "UTC" ? zone : TimeZone(identifier: zone)?.abbreviation() ?? zone
        return Party.Clock(abbreviation: abbreviation, offset: Int(offset))
    }
}
