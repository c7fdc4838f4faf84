/// Why a correction cannot be made, in words for its author.
public struct CorrectionMistake: Error, Hashable, Sendable, CustomStringConvertible {
    public var words: String

    public init(_ words: String) {
        self.words = words
    }

    public var description: String { words }
}
