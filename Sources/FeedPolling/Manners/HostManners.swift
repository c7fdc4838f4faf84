import EventModel

/// How one host is treated: requests at once, and milliseconds between two starts.
struct HostManners: Hashable, Sendable {
    var mostAtOnce: Int
    var spacing: Int

    /// By what kind of service `source` asks.
    init(for source: Source, _ settings: PollSettings) {
        switch source.format {
        case .search: (mostAtOnce, spacing) = (settings.mostPerHost, max(settings.hostSpacing, settings.searchSpacing))
        case .gdeltArticles: (mostAtOnce, spacing) = (1, max(settings.hostSpacing, settings.articleSpacing))
        default: (mostAtOnce, spacing) = (settings.mostPerHost, settings.hostSpacing)
        }
    }
}
