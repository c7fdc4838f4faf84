extension ArchiveSchema {
    /// Schema 5: what is kept of the past besides events.
    ///
    /// `dayKnowledge` has for each kept day when the first and the last thing about it became known: as of a moment behind
    /// the last one its record serves as it is, before the first one it is empty. `sourceDays` has how each source did: one
    /// row a day and one for each change of its state.
    static let fifthSQL = """
        CREATE TABLE dayKnowledge (day INTEGER PRIMARY KEY, firstKnownAt INTEGER NOT NULL, settledAt INTEGER NOT NULL);
        CREATE TABLE sourceDays (
            source TEXT NOT NULL, validFrom INTEGER NOT NULL, state TEXT NOT NULL, words TEXT NOT NULL,
            lastSuccessAt INTEGER, newestItemAt INTEGER, PRIMARY KEY (source, validFrom)) WITHOUT ROWID;
        """
}
