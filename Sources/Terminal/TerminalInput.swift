public import ScreenModel

/// What comes from the terminal.
nonisolated public enum TerminalInput: Hashable, Sendable {
    case key(KeyPress)
    case mouse(MousePress)
    /// A text that was pasted, as it is: any character may stand in it.
    case pasted(String)
    /// The size has changed; the screen wants a new grid.
    case resized(Size)
    /// Back from being suspended, at this size; the last grid is shown again.
    case resumed(Size)
    /// SIGHUP, SIGTERM or SIGINT has come, or the terminal is gone (then as SIGHUP). The terminal has been given back.
    case ended(signal: Int32)
}
