extension ArchiveSchema {
    /// Schema 1.
    ///
    /// Names that repeat are numbered once, so that a row is small and loads without building strings.
    /// `reports` is the identity of a report; its versions, their codings and the rows of these are only ever added,
    /// each valid from one moment of known time to the next. A row and its coding bear the same number. References are
    /// declared where the column has an index: elsewhere each deletion would read the whole table to prove them.
    static let firstSQL = """
        CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE names (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE payloads (
            number INTEGER PRIMARY KEY, source TEXT NOT NULL, url TEXT NOT NULL, fetchedAt INTEGER NOT NULL,
            contentType TEXT, byteCount INTEGER NOT NULL, digest TEXT NOT NULL);
        CREATE TABLE reports (
            key INTEGER PRIMARY KEY AUTOINCREMENT, source INTEGER NOT NULL REFERENCES names,
            id TEXT NOT NULL, fingerprint INTEGER NOT NULL, version INTEGER NOT NULL, UNIQUE (source, id));
        CREATE TABLE reportVersions (
            key INTEGER NOT NULL REFERENCES reports, version INTEGER NOT NULL, title TEXT NOT NULL,
            summary TEXT NOT NULL, url TEXT, publishedAt INTEGER, updatedAt INTEGER,
            fetchedAt INTEGER NOT NULL, payload INTEGER REFERENCES payloads, validFrom INTEGER NOT NULL,
            validTo INTEGER, PRIMARY KEY (key, version)) WITHOUT ROWID;
        CREATE TABLE codings (
            number INTEGER PRIMARY KEY AUTOINCREMENT, key INTEGER NOT NULL,
            version INTEGER NOT NULL, coderVersion TEXT NOT NULL, record TEXT NOT NULL);
        CREATE TABLE rows (
            number INTEGER PRIMARY KEY, key INTEGER NOT NULL REFERENCES reports,
            isIgnored INTEGER NOT NULL, orderedAt INTEGER NOT NULL, publishedAt INTEGER,
            knownAt INTEGER NOT NULL, source INTEGER NOT NULL, side INTEGER NOT NULL,
            language INTEGER NOT NULL, relevance INTEGER NOT NULL, direction INTEGER NOT NULL,
            dimensions INTEGER NOT NULL, root INTEGER, quad INTEGER, polarity INTEGER, register INTEGER,
            rhetoric INTEGER NOT NULL, isRoutine INTEGER NOT NULL, target INTEGER, topics TEXT, phrases TEXT,
            regions TEXT, confidence REAL, modality INTEGER, code INTEGER, goldstein REAL, speaker TEXT,
            speakerRank INTEGER, story TEXT, coder INTEGER NOT NULL, isCorrected INTEGER NOT NULL,
            title TEXT NOT NULL, folded BLOB NOT NULL, validFrom INTEGER NOT NULL, validTo INTEGER,
            successor INTEGER);
        CREATE INDEX rowsByTime ON rows (isIgnored, orderedAt, key);
        CREATE INDEX rowsByKey ON rows (key, number);
        CREATE TABLE sourceStates (
            source TEXT PRIMARY KEY, health TEXT NOT NULL, memory TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE stars (
            user TEXT NOT NULL, key INTEGER NOT NULL, starredAt INTEGER NOT NULL,
            PRIMARY KEY (user, key)) WITHOUT ROWID;
        CREATE TABLE caughtUp (number INTEGER PRIMARY KEY, user TEXT NOT NULL, moment INTEGER NOT NULL);
        CREATE INDEX caughtUpByUser ON caughtUp (user, number);
        PRAGMA application_id = \(applicationID);
        """
}
