public import EventModel

/// What a watch is to do.
public struct WatchSettings: Sendable {
    public var dossier: Dossier
    /// Whether sources are polled; without, the archive alone is shown.
    public var isPolling: Bool
    /// How many rows are shown before the rest of the archive is read.
    public var firstPage: Int

    public init(dossier: Dossier, isPolling: Bool = true, firstPage: Int = 500) {
        self.dossier = dossier
        self.isPolling = isPolling
        self.firstPage = firstPage
    }
}
