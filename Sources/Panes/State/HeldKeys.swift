import ScreenModel

/// Keys struck behind a changed filter before its lists were there: they are meant for rows that nobody sees yet.
struct HeldKeys: Sendable {
    /// The number of the request for lists that the filter changed last.
    var request = 0
    /// Whether its lists were waited for in vain.
    var isPatienceOver = false
    var keys: [KeyPress] = []
}
