public import EventModel
public import FeedPolling

/// What a watch is to do.
public struct WatchSettings: Sendable {
    public var dossier: Dossier
    public var polling: PollSettings
    /// Whether this process may poll; without, it shows the archive alone.
    public var isPolling = true
    /// Whether the archive's events are read into the model; a watch without a screen needs only what is new.
    public var holdsEvents = true
    /// Days for which ignored reports are kept.
    public var ignoredDays: Int64 = 90
    /// How many rows are shown before the rest of the archive is read.
    public var firstPage = 500

    public init(dossier: Dossier, polling: PollSettings) {
        self.dossier = dossier
        self.polling = polling
    }
}
