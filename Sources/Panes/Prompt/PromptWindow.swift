public import EventModel

/// A line that is typed for one purpose: what to set, under which name to collect, where to write.
public struct PromptWindow: Hashable, Sendable {
    public enum Purpose: Hashable, Sendable {
        /// `FIELD=VALUE why` for what the machine coded.
        case correct
        /// The name of a collection, and a note on what is put into it.
        case collect
        /// A note on one event.
        case note
        /// A command of the shell that gets the text.
        case pipe
        /// A file that gets the evidence.
        case export
    }

    public var purpose: Purpose
    /// The events it is about, in the order of keys.
    public var keys: [EventKey]
    public var editor: LineEditor
    /// What is wrong with the line, once Enter was pressed on it.
    public var mistake: String?

    public init(_ purpose: Purpose, keys: [EventKey], text: String = "") {
        self.purpose = purpose
        self.keys = keys
        editor = LineEditor(text)
    }
}
