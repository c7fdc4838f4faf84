import History

/// Follows what another process commits to the same archive.
struct ArchiveFollowing {
    private var mark: ChangeMark
    private var version: Int?

    init(mark: ChangeMark) {
        self.mark = mark
    }

    /// What came since the last call; nil when nothing did, or when the archive cannot be read just now.
    mutating func changes(in history: History) -> Changes? {
        guard let version = try? history.dataVersion(), version != self.version else { return nil }
        guard let changes = try? history.changes(after: mark) else { return nil }
        self.version = version
        mark = changes.mark
        return changes
    }
}
