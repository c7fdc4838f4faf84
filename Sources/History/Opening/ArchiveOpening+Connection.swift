import FoundationEssentials
import GRDB
import Glibc

extension ArchiveOpening {
    /// Microseconds between two looks at a lock, and how many there are before it is said: ten seconds of them.
    private static let busyNap: UInt32 = 2000
    private static let mostBusyNaps = 5000

    func connection() throws -> any DatabaseWriter {
        if mode == .readOnly {
            return try DatabaseQueue(path: isFrozen ? frozenAddress : path, configuration: configuration)
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        // GRDB sets NORMAL when it turns on WAL.
        try pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            // Pages of the WAL before they are copied: an import copies a page of an index once, not at every batch.
            try database.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
        }
        return pool
    }

    /// A file in WAL mode that was closed properly has no log beside it; where none can be made, SQLite opens it only
    /// when it is told that nobody changes it.
    private var isFrozen: Bool {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        return !FileManager.default.fileExists(atPath: path + "-wal")
            && !FileManager.default.isWritableFile(atPath: folder)
    }

    /// As Debian's SQLite understands it (built with USE_URI); elsewhere the opening fails in words.
    private var frozenAddress: String {
        let escaped = path.utf8.map { byte in
            let isPlain = byte != UInt8(ascii: "%") && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "#")
            return isPlain ? [byte] : Array("%\(String(byte, radix: 16))".utf8)
        }
        return "file:\(String(decoding: escaped.joined(), as: UTF8.self))?immutable=1"
    }

    var configuration: Configuration {
        var configuration = Configuration()
        configuration.readonly = mode == .readOnly && !isAlone
        // SQLite's own waiting looks ten times a second, and would miss each gap between the commits of an import.
        configuration.busyMode = .callback { tries in
            usleep(Self.busyNap)
            return tries < Self.mostBusyNaps
        }
        configuration.label = "bilat.history"
        configuration.prepareDatabase { [isAlone] database in
            // Held alone, SQLite keeps the index of its log in memory instead of a file beside it.
            if isAlone { try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; PRAGMA query_only = ON") }
            try database.execute(sql: "PRAGMA cache_size = -16000")
        }
        return configuration
    }
}
