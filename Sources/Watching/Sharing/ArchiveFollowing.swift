import History

/// Follows what another process commits to the same archive.
struct ArchiveFollowing {
    private var mark: ChangeMark
    private var version: Int?

    init(mark: ChangeMark) {
        self.mark = mark
    }

    /// What came since the last call; nil when nothing did. A failed call changes nothing: the next one gives it all.
    mutating func changes(in history: History) throws(HistoryError) -> Changes? {
        let version = try history.dataVersion()
        guard version != self.version else { return nil }
        let changes = try history.changes(after: mark)
        self.version = version
        mark = changes.mark
        return changes
    }
}
