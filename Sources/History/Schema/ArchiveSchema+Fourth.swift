extension ArchiveSchema {
    /// Schema 4: what is kept of days, each part of a day one record, in place of one number a row.
    ///
    /// `part` stands first in the key, so that what every view needs of ten years lies together. `number` grows with each
    /// record kept: by it another process finds what is new.
    static let fourthSQL = """
        DROP TABLE aggregates;
        CREATE TABLE dayRecords (
            part INTEGER NOT NULL, day INTEGER NOT NULL, number INTEGER NOT NULL, content BLOB NOT NULL,
            PRIMARY KEY (part, day)) WITHOUT ROWID;
        CREATE INDEX dayRecordsByNumber ON dayRecords (number);
        """
}
