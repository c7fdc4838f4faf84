import GRDB

/// Why the archive could not do what was asked, in words for the user.
public struct HistoryError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Kind: Hashable, Sendable {
        case diskFull, readOnly, cannotOpen, busy, damaged, otherProgram, newerSchema, other
        /// What was asked makes no sense, whatever the state of the file.
        case refused
    }

    public var kind: Kind
    /// What is wrong, where, and what to do.
    public var words: String

    public init(kind: Kind, words: String) {
        self.kind = kind
        self.words = words
    }

    public var description: String { words }

    /// Whether the same call may succeed later without anybody touching the archive's file.
    public var isPassing: Bool { kind == .diskFull || kind == .busy || kind == .readOnly }
}

extension HistoryError {
    /// Reads SQLite's code; `isWriting` puts NOT KEPT before it.
    init(_ error: any Error, path: String, isWriting: Bool) {
        if let error = error as? HistoryError {
            self = error
            return
        }
        let code = (error as? DatabaseError)?.resultCode
        let message = (error as? DatabaseError)?.message ?? String(describing: error)
        var kind = code.map(Self.kind) ?? .other
        // SQLite has no word of its own for a full disk where a file beside the archive cannot be made.
        if code == .SQLITE_IOERR || code == .SQLITE_CANTOPEN, let room = FileSize.room(at: path), room < 65_536 {
            kind = .diskFull
        }
        let words = Self.words(for: kind, path: path, message: message)
        self.init(kind: kind, words: isWriting ? "NOT KEPT: \(words)" : words)
    }

    private static func kind(of code: ResultCode) -> Kind {
        switch code {
        case .SQLITE_FULL: .diskFull
        case .SQLITE_READONLY, .SQLITE_PERM: .readOnly
        case .SQLITE_CANTOPEN: .cannotOpen
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
        default: .other
        }
    }

    private static func words(for kind: Kind, path: String, message: String) -> String {
        switch kind {
        case .diskFull: "disk is full, so \(path) cannot grow: free some space; it is tried again"
        case .readOnly: "\(path) is read-only: check the permissions of the file, its folder and its file system"
        case .cannotOpen: "cannot open \(path): check that its folder exists and may be written to"
        case .busy: "\(path) is held by another process for too long; it is tried again"
        case .damaged: "\(path) is damaged (\(message)): the next start sets it aside and begins a new one"
        default: "\(path): \(message)"
        }
    }
}
