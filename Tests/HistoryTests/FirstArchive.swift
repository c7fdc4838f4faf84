import GRDB

@testable import History

/// Archives of schema 1.
enum FirstArchive {
    /// An archive as schema 1 left it: written by its own SQL, with the record of that time.
    static func make(at path: String) throws {
        let queue = try DatabaseQueue(path: path)
        try ArchiveSchema.migrator.migrate(queue, upTo: "1")
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO names VALUES (1, 'tass-en'), (2, 'RUS'), (3, 'en'), (4, 'dyad'), (5, 'RUS>CHN'),
                        (6, 'deepening'), (7, 'bilat'), (8, 'none'), (9, '-'), (10, 'AGREE');
                    INSERT INTO payloads VALUES (1, 'tass-en', 'https://e.org/rss', 100, 'text/xml', 9, 'ff00');
                    INSERT INTO reports VALUES (1, 1, 'a', 17, 2), (2, 1, 'b', 18, 1);
                    INSERT INTO reportVersions VALUES
                        (1, 1, 'one', 'sum', 'https://e.org/a', 90, NULL, 100, 1, 100, 200),
                        (1, 2, 'two', 'sum', 'https://e.org/a', 90, 95, 200, NULL, 200, NULL),
                        (2, 1, 'dull', '', NULL, NULL, NULL, 100, 1, 100, NULL);
                    INSERT INTO stars VALUES ('', 1, 300);
                    INSERT INTO caughtUp VALUES (1, '', 250);
                    INSERT INTO sourceStates VALUES ('tass-en', '{}', '{}');
                    """)
            for (number, key, version, title, relevance) in [
                (1, 1, 1, "one", "dyad"), (2, 2, 1, "dull", "none"), (3, 1, 2, "two", "dyad"),
            ] {
                try database.execute(
                    sql: "INSERT INTO codings VALUES (?, ?, ?, '1', ?)",
                    arguments: [number, key, version, record(title, relevance: relevance)])
                try database.execute(
                    sql: """
                        INSERT INTO rows (number, key, isIgnored, orderedAt, publishedAt, knownAt, source, side, language,
                            relevance, direction, dimensions, root, rhetoric, isRoutine, coder, isCorrected, title,
                            folded, validFrom, validTo, successor)
                        VALUES (?, ?, ?, 90, 90, 100, 1, 2, 3, ?, 5, 0, 10, 6, 0, 7, 0, ?, x'6f6e65', ?, ?, ?)
                        """,
                    arguments: [
                        number, key, relevance == "none" ? 1 : 0, relevance == "none" ? 8 : 4, title,
                        number == 3 ? 200 : 100, number == 1 ? 200 : nil, number == 1 ? 3 : nil,
                    ])
            }
        }
        try queue.close()
    }

    private static func record(_ title: String, relevance: String) -> String {
        """
        {"schema":1,"report":{"id":"a","source":"tass-en","title":"\(title)","summary":"sum","body":"the whole text",\
        "documentKind":"readout","url":"https://e.org/a","publishedAt":"1970-01-01T00:01:30Z","updatedAt":null,\
        "fetchedAt":"1970-01-01T00:01:40Z","language":"en","publisher":"Tass","author":"A. Writer"},\
        "relevance":"\(relevance)","reason":"names both","direction":"RUS>CHN","initiator":"RUS","recipient":"CHN",\
        "target":null,"dimensions":["economic"],"code":"057","root":"AGREE","quad":1,"goldstein":8,"polarity":1,\
        "modality":"done","register":"act","routine":false,"rhetoric":"deepening","phrases":["no-limits"],\
        "speaker":{"name":"Xi","office":null,"side":"CHN","rank":1},"origin":"Tass","occurredOn":null,"place":null,\
        "regions":[],"topics":["gas"],"amounts":[{"value":1.5,"unit":"USD","text":"1,5"}],"confidence":0.5,\
        "evidence":[{"start":0,"end":3,"text":"one","rule":"party:RUS"}],"story":null,"coder":"bilat",\
        "coderVersion":"1","mentions":null,"tone":null,"knownAt":"1970-01-01T00:01:40Z","knownBy":"reconstructed",\
        "corrections":[]}
        """
    }
}
