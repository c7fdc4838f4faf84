import GRDB

extension ArchiveSchema {
    /// Schema 2: what is known beside reports and their codings, and what analysts make of them.
    static func createSecond(_ database: Database) throws {
        for sql in [rowColumnsSQL, materialSQL, storySQL, userSQL, careSQL] { try database.execute(sql: sql) }
        try database.execute(
            sql: """
                UPDATE rows SET isReconstructed = 1 WHERE COALESCE(coding, number) IN (
                    SELECT number FROM codings WHERE json_extract(record, '$.knownBy') = 'reconstructed');
                INSERT INTO staleDays
                SELECT DISTINCT (orderedAt - (orderedAt % 86400 + 86400) % 86400) / 86400, 0 FROM rows;
                """)
    }

    /// Rows and texts.
    ///
    /// `coding` is the coding a row shows, NULL for that of its own number: a correction or another story gives a new
    /// row of an old coding. `knownFrom` and `knownTo` are set where a recoding replaced a row: with the coder of today
    /// it is this row that stood in that stretch of known time, while `validFrom` says when it was made; the row it
    /// replaces then bears its number in `recodedBy`. What a record of a coding no longer says stands with the version.
    private static let rowColumnsSQL = """
        ALTER TABLE rows ADD COLUMN coding INTEGER;
        ALTER TABLE rows ADD COLUMN storyNumber INTEGER;
        ALTER TABLE rows ADD COLUMN isReconstructed INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE rows ADD COLUMN knownFrom INTEGER;
        ALTER TABLE rows ADD COLUMN knownTo INTEGER;
        ALTER TABLE rows ADD COLUMN recodedBy INTEGER;
        ALTER TABLE reportVersions ADD COLUMN documentKind TEXT;
        ALTER TABLE reportVersions ADD COLUMN language TEXT;
        ALTER TABLE reportVersions ADD COLUMN publisher TEXT;
        ALTER TABLE reportVersions ADD COLUMN author TEXT;
        CREATE INDEX rowsByStory ON rows (storyNumber) WHERE storyNumber IS NOT NULL;
        """

    /// Texts of whole documents, figures and votes: each change is a row of its own, known from a moment on.
    private static let materialSQL = """
        CREATE TABLE bodies (
            number INTEGER PRIMARY KEY, key INTEGER NOT NULL, text TEXT NOT NULL, url TEXT, fingerprint INTEGER NOT NULL,
            knownAt INTEGER NOT NULL);
        CREATE INDEX bodiesByKey ON bodies (key, number);
        CREATE TABLE seriesPoints (
            number INTEGER PRIMARY KEY, series TEXT NOT NULL, period TEXT NOT NULL, value REAL NOT NULL,
            unit TEXT NOT NULL, source TEXT NOT NULL, knownAt INTEGER NOT NULL, isReconstructed INTEGER NOT NULL);
        CREATE INDEX seriesPointsByPeriod ON seriesPoints (series, period, source, knownAt);
        CREATE TABLE votes (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL, knownAt INTEGER NOT NULL, record TEXT NOT NULL);
        CREATE INDEX votesByID ON votes (id, knownAt);
        """

    /// Stories. `corroboration` is packed; `storyStates` has each state behind the first, numbered as rows are, so that
    /// one mark tells a reader what it has seen of both.
    private static let storySQL = """
        CREATE TABLE stories (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, corroboration INTEGER, firstCorroboration INTEGER);
        CREATE TABLE storyStates (
            number INTEGER PRIMARY KEY, story INTEGER NOT NULL REFERENCES stories, corroboration INTEGER NOT NULL,
            validFrom INTEGER NOT NULL);
        CREATE INDEX storyStatesByStory ON storyStates (story, number);
        """

    /// What users set: each user's notes, tags and collections, and the corrections of all.
    private static let userSQL = """
        CREATE TABLE corrections (
            number INTEGER PRIMARY KEY AUTOINCREMENT, key INTEGER NOT NULL REFERENCES reports, field TEXT NOT NULL,
            value TEXT NOT NULL, author TEXT NOT NULL, madeAt INTEGER NOT NULL, reason TEXT NOT NULL,
            validFrom INTEGER NOT NULL, validTo INTEGER, withdrawnBy TEXT);
        CREATE INDEX correctionsByKey ON corrections (key, number);
        CREATE TABLE notes (
            number INTEGER PRIMARY KEY AUTOINCREMENT, user TEXT NOT NULL, key INTEGER NOT NULL, text TEXT NOT NULL,
            madeAt INTEGER NOT NULL, removedAt INTEGER);
        CREATE INDEX notesByKey ON notes (key, number);
        CREATE TABLE tags (
            user TEXT NOT NULL, key INTEGER NOT NULL, tag TEXT NOT NULL, madeAt INTEGER NOT NULL,
            PRIMARY KEY (user, key, tag)) WITHOUT ROWID;
        CREATE TABLE collections (
            number INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, user TEXT NOT NULL,
            madeAt INTEGER NOT NULL);
        CREATE TABLE collectionMembers (
            collection INTEGER NOT NULL REFERENCES collections, key INTEGER NOT NULL, note TEXT NOT NULL,
            addedAt INTEGER NOT NULL, PRIMARY KEY (collection, key)) WITHOUT ROWID;
        """

    /// What the running whole remembers: alerts, figures by day, requests to the collector, how far an import came.
    private static let careSQL = """
        CREATE TABLE alerts (
            number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, rule TEXT NOT NULL, key INTEGER,
            words TEXT NOT NULL, firedAt INTEGER NOT NULL);
        CREATE TABLE aggregates (
            day INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, value REAL NOT NULL,
            PRIMARY KEY (day, kind, name)) WITHOUT ROWID;
        CREATE TABLE staleDays (day INTEGER PRIMARY KEY, number INTEGER NOT NULL);
        CREATE TABLE requests (
            number INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, source TEXT, user TEXT NOT NULL,
            madeAt INTEGER NOT NULL);
        CREATE TABLE sourceSwitches (
            source TEXT PRIMARY KEY, isEnabled INTEGER NOT NULL, user TEXT NOT NULL, madeAt INTEGER NOT NULL)
            WITHOUT ROWID;
        CREATE TABLE imports (
            name TEXT PRIMARY KEY, place INTEGER NOT NULL, isWhole INTEGER NOT NULL, words TEXT NOT NULL,
            changedAt INTEGER NOT NULL) WITHOUT ROWID;
        """
}
