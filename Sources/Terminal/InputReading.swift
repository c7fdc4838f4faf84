import CNcurses
import Glibc
import ScreenModel

/// Reads what the user did from ncurses.
struct InputReading {
    enum Event {
        case key(KeyPress)
        case mouse(MousePress)
    }

    private var lastClick: (point: Point, time: UInt64)?
    private static let doubleClickNanoseconds: UInt64 = 400_000_000

    /// Everything that has arrived, in order. Nil: nothing has, although the terminal said so; it is gone.
    mutating func drain() -> [Event]? {
        var events: [Event] = []
        var keys: [KeyPress] = []
        var hasRead = false
        var value: UInt32 = 0
        while true {
            let kind = bilat_get(&value)
            if kind == ERR { break }
            hasRead = true
            if kind == KEY_CODE_YES, value == UInt32(KEY_MOUSE) {
                events += Self.keyEvents(&keys)
                if let press = mousePress() { events.append(.mouse(press)) }
            } else if let key = Self.key(kind, value) {
                keys.append(key)
            }
        }
        return hasRead || !Self.isGone ? events + Self.keyEvents(&keys) : nil
    }

    private static func keyEvents(_ keys: inout [KeyPress]) -> [Event] {
        defer { keys = [] }
        return EscapeFiltering.withoutUnknownSequences(keys).map { .key($0) }
    }

    private static func key(_ kind: Int32, _ value: UInt32) -> KeyPress? {
        guard kind == KEY_CODE_YES else { return KeyDecoding.key(scalar: value) }
        let code = Int32(bitPattern: value)
        return KeyDecoding.key(code: code, name: keyname(code).map { String(cString: $0) })
    }

    private mutating func mousePress() -> MousePress? {
        var event = MEVENT()
        guard getmouse(&event) == OK else { return nil }
        let point = Point(x: Int(event.x), y: Int(event.y))
        if bilat_is_wheel_up(event.bstate) != 0 { return MousePress(kind: .wheelUp, point: point) }
        if bilat_is_wheel_down(event.bstate) != 0 { return MousePress(kind: .wheelDown, point: point) }
        guard bilat_is_press(event.bstate) != 0 else { return nil }
        let now = clock_gettime_nsec()
        let isSecond = lastClick.map { $0.point == point && now - $0.time < Self.doubleClickNanoseconds } ?? false
        lastClick = isSecond ? nil : (point, now)
        return MousePress(kind: isSecond ? .doubleClick : .click, point: point)
    }

    private func clock_gettime_nsec() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// Whether the other side of the terminal has hung up.
    private static var isGone: Bool {
        var state = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&state, 1, 0) > 0
    }
}
