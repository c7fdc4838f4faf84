import EventModel
import Panes
import ScreenModel
import Theming

/// A desk without a terminal: runs the effects that need no outside, and keeps the others for a test to look at.
struct Desk {
    var state: ViewState
    var effects: [Effect] = []
    var cache = ListCache()

    init(size: Size, items: [Sample.Item] = Sample.items, caughtUpAt: String? = "2026-11-24T12:00:00Z") {
        state = ViewState(
            dossier: Sample.dossier, size: size, now: Sample.now, sources: Sample.health,
            marks: EventMarks(caughtUpAt: caughtUpAt.flatMap { Timestamp(rfc3339: $0) }))
        send(.started)
        send(.connectionChanged(.live))
        send(.arrived(Sample.snapshot(items)))
    }

    mutating func send(_ action: Action) {
        for effect in reduce(&state, action) {
            switch effect {
            case .computeLists(let request):
                if let lists = DeskLists(request: request, cache: &cache, isCancelled: { false }) {
                    send(.listed(lists))
                }
            case .loadDetail(let key, _):
                let rows = (0..<state.snapshot.count).map { state.snapshot.row(at: $0) }
                send(.detailLoaded(key, rows.first { $0.key == key }.map(Sample.event)))
                effects.append(effect)
            default: effects.append(effect)
            }
        }
    }

    /// Types keys: characters as they are, `<Enter>`, `<Esc>`, `<Tab>`, `<C-d>` and the like.
    mutating func type(_ keys: String) {
        for press in Self.presses(keys) { send(.pressed(press)) }
    }

    static func presses(_ keys: String) -> [KeyPress] {
        var presses: [KeyPress] = []
        var rest = keys[...]
        while let character = rest.popFirst() {
            guard character == "<", let end = rest.firstIndex(of: ">") else {
                presses.append(KeyPress(.character(character)))
                continue
            }
            presses.append(key(named: String(rest[..<end])))
            rest = rest[rest.index(after: end)...]
        }
        return presses
    }

    private static func key(named name: String) -> KeyPress {
        let named: [String: KeyPress.Key] = [
            "Enter": .enter, "Esc": .escape, "Tab": .tab, "S-Tab": .backTab, "Up": .up, "Down": .down, "Left": .left,
            "Right": .right, "Home": .home,
            "End": .end, "PgUp": .pageUp, "PgDn": .pageDown, "BS": .backspace, "Space": .character(" "),
            "lt": .character("<"), "F1": .function(1), "F5": .function(5),
        ]
        if name.hasPrefix("C-"), let last = name.last { return KeyPress(.character(last), isControl: true) }
        return KeyPress(named[name] ?? .enter)
    }

    func screen(theme: String = "dark") throws -> Grid {
        paint(state, theme: try ThemeLibrary(userFolder: nil).theme(theme))
    }
}
