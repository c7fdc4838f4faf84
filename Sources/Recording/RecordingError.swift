/// Why a recording cannot be read or written, in words for the user.
public struct RecordingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, where, and what to do.
    public var words: String

    public init(_ words: String) {
        self.words = words
    }

    public var description: String { words }
}
