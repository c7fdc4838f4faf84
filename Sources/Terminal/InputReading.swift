import CNcurses
import Glibc
import ScreenModel

/// Reads what the user did from ncurses.
struct InputReading {
    enum Event {
        case key(KeyPress)
        case mouse(MousePress)
        case pasted(String)
    }

    private var assembling = UTF8Assembling()
    private var pasting = PasteReading()
    private var readAt: UInt64 = 0
    private var lastClick: (point: Point, time: UInt64)?
    private static let doubleClickNanoseconds: UInt64 = 400_000_000
    /// Keys after which others get their turn before the rest of a flood is read.
    private static let most = 4096
    /// A paste that stands still for so long has lost its end.
    private static let pasteNanoseconds: UInt64 = 1_000_000_000

    /// What has arrived, in order; of a flood the first part. Nil: nothing has, although the terminal said so; it is
    /// gone.
    mutating func drain() -> [Event]? {
        var events: [Event] = []
        var keys: [KeyPress] = []
        var hasRead = false
        if pasting.isOpen, Self.now - readAt > Self.pasteNanoseconds, let text = pasting.giveUp() {
            events.append(.pasted(text))
        }
        defer { readAt = Self.now }
        while case let code = wgetch(bilat_stdscr()), code != ERR {
            hasRead = true
            if code == KEY_MOUSE {
                events += keyEvents(&keys) + mousePresses().map { .mouse($0) }
            } else if let key = key(code) {
                keys.append(key)
                if keys.count >= Self.most, Self.hasMore { break }
            }
        }
        return hasRead || !Self.hasMore ? events + keyEvents(&keys) : nil
    }

    private mutating func keyEvents(_ keys: inout [KeyPress]) -> [Event] {
        var events: [Event] = []
        var struck: [KeyPress] = []
        for part in pasting.parts(of: keys) {
            switch part {
            case .key(let key): struck.append(key)
            case .pasted(let text):
                events += EscapeFiltering.withoutUnknownSequences(struck).map { .key($0) } + [.pasted(text)]
                struck = []
            }
        }
        keys = []
        return events + EscapeFiltering.withoutUnknownSequences(struck).map { .key($0) }
    }

    private mutating func key(_ code: Int32) -> KeyPress? {
        if let byte = UInt8(exactly: code) { return assembling.scalar(after: byte).flatMap(KeyDecoding.key(scalar:)) }
        return KeyDecoding.key(code: code, name: keyname(code).map { String(cString: $0) })
    }

    /// ncurses may have put several together behind one key code, and hands out the newest first.
    private mutating func mousePresses() -> [MousePress] {
        var events: [MEVENT] = []
        var event = MEVENT()
        while getmouse(&event) == OK { events.append(event) }
        return events.reversed().flatMap { presses($0) }
    }

    private mutating func presses(_ event: MEVENT) -> [MousePress] {
        let point = Point(x: Int(event.x), y: Int(event.y))
        if bilat_is_wheel_up(event.bstate) != 0 { return [MousePress(kind: .wheelUp, point: point)] }
        if bilat_is_wheel_down(event.bstate) != 0 { return [MousePress(kind: .wheelDown, point: point)] }
        if bilat_is_double_click(event.bstate) != 0 {
            return [MousePress(kind: .click, point: point), MousePress(kind: .doubleClick, point: point)]
        }
        guard bilat_is_click(event.bstate) != 0 else { return [] }
        let now = Self.now
        let isSecond = lastClick.map { $0.point == point && now - $0.time < Self.doubleClickNanoseconds } ?? false
        lastClick = isSecond ? nil : (point, now)
        return [MousePress(kind: isSecond ? .doubleClick : .click, point: point)]
    }

    /// Nanoseconds of the clock that nobody sets.
    private static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// Whether there is something to read; where nothing can be read then, the other side has hung up.
    private static var hasMore: Bool {
        var state = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&state, 1, 0) > 0
    }
}
