/// What an empty pane says: why it is empty and what to do.
struct EmptyPane {
    let state: ViewState
    /// Whether entries of the chronology stand above.
    var hasChronology = false

    /// Where the reports are that a filter asks for beyond what the desk holds.
    static let ignored = [
        "ignored reports are in the archive only, for 90 days:", "bilat query 'relevance:none' tells each one's reason",
    ]

    var lines: [String] {
        if state.lists.number == 0 { return ["reading the archive"] }
        if let filter = state.lists.filterText {
            if state.filter.reachesIgnored { return ["nothing here matches \(filter)"] + Self.ignored }
            let what = hasChronology ? "no event matches \(filter); above: the chronology" : "nothing matches \(filter)"
            return [what, "Esc clears the filter, ! inverts it"]
        }
        switch state.connection {
        case .starting: return ["nothing yet", "asking the sources; S shows each one"]
        case .offline(let reason): return ["nothing kept yet", "offline: \(reason); start without --offline to poll"]
        case .unreachable(let reason):
            return [
                "nothing kept yet", "no network: \(reason)",
                "it is tried again by itself; R tries now, S shows the sources",
            ]
        default:
            if state.sources.isEmpty { return ["nothing yet", "the dossier has no sources: bilat dossiers check"] }
            return ["nothing yet", "new events appear here by themselves; S shows the sources"]
        }
    }
}
