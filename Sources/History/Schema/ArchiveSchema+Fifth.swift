extension ArchiveSchema {
    /// Schema 5: what is kept of the past besides events.
    ///
    /// `sourceDays` has how each source did: one row a day and one for each change of its state. When what stands of a kept
    /// day became known is a part of its records.
    static let fifthSQL = """
        CREATE TABLE sourceDays (
            source TEXT NOT NULL, validFrom INTEGER NOT NULL, state TEXT NOT NULL, words TEXT NOT NULL,
            lastSuccessAt INTEGER, newestItemAt INTEGER, PRIMARY KEY (source, validFrom)) WITHOUT ROWID;
        """
}
