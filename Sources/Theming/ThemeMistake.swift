/// One mistake in a theme file: where it is, what is wrong and what to write instead.
public struct ThemeMistake: Error, Hashable, Sendable, CustomStringConvertible {
    public var file: String
    /// From 1.
    public var line: Int
    /// From 1.
    public var column: Int
    public var text: String

    public init(file: String, line: Int, column: Int, text: String) {
        self.file = file
        self.line = line
        self.column = column
        self.text = text
    }

    public var description: String { "\(file):\(line):\(column): \(text)" }
}
