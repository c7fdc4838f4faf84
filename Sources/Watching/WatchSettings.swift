public import EventModel
public import FeedPolling
public import Recording

/// What a watch is to do.
public struct WatchSettings: Sendable {
    public var dossier: Dossier
    public var polling: PollSettings
    /// The sources to poll; all that are on where it is empty.
    public var only: Set<String> = []
    /// Whether this process may poll; without, it shows the archive alone.
    public var isPolling = true
    /// Why it does not, for the user.
    public var whyNotPolling = "not polling, as asked for"
    /// Whether the archive's events are read into the model; a watch without a screen needs only what is new.
    public var holdsEvents = true
    /// Days for which ignored reports are kept.
    public var ignoredDays: Int64 = 90
    /// How many rows are shown before the rest of the archive is read.
    public var firstPage = 500
    /// Where all that comes over the wire is kept besides.
    public var recording: RecordingWriter?
    /// Seconds between two pages of one host, where its `robots.txt` does not ask for more.
    public var pageSpacing: Int64 = 5
    /// Seconds for which polling once waits for the pages of what is new.
    public var pagePatience: Int64 = 120

    public init(dossier: Dossier, polling: PollSettings) {
        self.dossier = dossier
        self.polling = polling
    }
}
