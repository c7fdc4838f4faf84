/// A line of the demo's content that cannot be read.
struct DemoMistake: Error, Hashable, CustomStringConvertible {
    var file: String
    /// From 1; 0 where the file itself is meant.
    var line: Int
    var words: String

    var description: String { "\(file):\(line): \(words)" }
}
