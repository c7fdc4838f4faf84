extension ArchiveSchema {
    /// Schema 3: by what a report is known again when its feed gives it another id.
    ///
    /// `traces` are numbers of its source and address, and of its source and title; `aliases` has the newest other id of
    /// a report, so that a feed which numbers its items anew at each poll does not fill the archive. Neither refers to
    /// `reports`: a row whose report was forgotten is passed over, and forgotten with the next pruning.
    /// Of a file of another coder's rows it is kept how many there were, and how many outside the dyad and its context.
    static let thirdSQL = """
        CREATE TABLE traces (
            trace INTEGER NOT NULL, key INTEGER NOT NULL, leftAt INTEGER NOT NULL, PRIMARY KEY (trace, key))
            WITHOUT ROWID;
        CREATE TABLE aliases (key INTEGER PRIMARY KEY, source INTEGER NOT NULL, id TEXT NOT NULL);
        CREATE UNIQUE INDEX aliasesByID ON aliases (source, id);
        ALTER TABLE payloads ADD COLUMN rowsRead INTEGER;
        ALTER TABLE payloads ADD COLUMN rowsOutside INTEGER;
        """
}
