/// Takes what the scanner finds, in the order of the document.
protocol MarkupHandler {
    /// Whether text is of any use where the scanner is now; it is skipped at full speed otherwise.
    var wantsText: Bool { get }
    /// Whether the handler has seen enough and the rest may be left unread.
    var isDone: Bool { get }
    /// How many of the open elements the coming tag closes because its document forgot to.
    func elementsClosed(by tag: StartTag) -> Int
    /// Whether an element of this name never has an end tag where the scanner is now.
    func isVoid(_ tag: StartTag) -> Bool
    mutating func start(_ tag: StartTag)
    /// Text with its references read; one run may come in several parts.
    mutating func text(_ bytes: ByteView)
    mutating func end()
    /// The line is counted only when it is asked for, as counting takes time.
    mutating func note(_ repair: Repair, line: @autoclosure () -> Int)
}
