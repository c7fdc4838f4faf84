/// A key as the user struck it.
public struct KeyPress: Hashable, Sendable {
    public enum Key: Hashable, Sendable {
        /// A printable character; upper case stands for itself.
        case character(Character)
        case enter, escape, tab, backTab, backspace, delete, insert
        case up, down, left, right, home, end, pageUp, pageDown
        /// F1…F12.
        case function(Int)
    }

    public var key: Key
    /// With Control; the character is then lower case (`^D` is `d`).
    public var isControl: Bool

    public init(_ key: Key, isControl: Bool = false) {
        self.key = key
        self.isControl = isControl
    }
}
