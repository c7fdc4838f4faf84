import EventModel

/// A reading of records, one after the other, as reports.
nonisolated protocol ImportLines {
    /// Whether a record goes on in the line behind this one.
    func isOpen(_ line: ArraySlice<UInt8>) -> Bool
    /// The report of a record; nil for one that is none, such as a head.
    mutating func report(_ record: ArraySlice<UInt8>, line: Int) throws -> Report?
    /// What was left out and why, for the user at the end; nil where nothing was.
    var leftOut: String? { get }
    /// Takes up reading in the middle of a file that begins with `beginning`.
    mutating func resume(beginning: [UInt8]) throws
}

nonisolated extension ImportLines {
    var leftOut: String? { nil }
}
