import ScreenModel

/// Every binding of the desk, in the order in which help lists them.
public enum KeyBindings {
    public static let all: [KeyBinding] = moving + looking + finding + keeping + collecting + leaving

    /// The command of a key at a place.
    static func command(of press: KeyPress, at place: ViewPlace) -> Command? {
        all.first { $0.places.contains(place) && $0.keys.contains(press) }?.command
    }

    /// The bindings of a place.
    static func bindings(at place: ViewPlace) -> [KeyBinding] {
        all.filter { $0.places.contains(place) }
    }

    static let everywhere: [ViewPlace] = [.desk, .detail, .sources, .histogram, .help]
    private static let scrolling: [ViewPlace] = [.desk, .detail, .sources, .help]

    private static let moving = [
        binding(.down, "j", .down, "down", "one row down", scrolling),
        binding(.up, "k", .up, "up", "one row up", scrolling),
        binding(.top, "g", .home, "top", "to the first row, the newest", scrolling),
        binding(.bottom, "G", .end, "bottom", "to the last row, the oldest", scrolling),
        binding(.halfPageDown, "^D", nil, "half down", "half a page down", scrolling),
        binding(.halfPageUp, "^U", nil, "half up", "half a page up", scrolling),
        binding(.pageDown, "^F", .pageDown, "page down", "a page down", scrolling),
        binding(.pageUp, "^B", .pageUp, "page up", "a page up", scrolling),
    ]

    private static let looking = [
        binding(.nextPane, "l", .tab, "pane", "to the next pane", [.desk]),
        binding(.previousPane, "h", .backTab, "pane", "to the previous pane", [.desk]),
        binding(.economic, "1", nil, "economic", "the economic pane", [.desk]),
        binding(.military, "2", nil, "military", "the military pane", [.desk]),
        binding(.diplomatic, "3", nil, "diplomatic", "the diplomatic pane", [.desk]),
        binding(.tech, "4", nil, "tech", "the technology pane", [.desk]),
        binding(.rhetoric, "5", nil, "rhetoric", "everything in which the partnership itself is worded", [.desk]),
        binding(.context, "6", nil, "context", "what others do that matters for the two", [.desk]),
        binding(.all, "0", nil, "all", "everything in one list, and back", [.desk]),
        binding(.zoom, "z", nil, "zoom", "the pane over the whole screen, and back", [.desk]),
        binding(.open, nil, .enter, "open", "open the row: its text, its coding and the evidence", [.desk]),
        binding(.sources, "S", nil, "sources", "every source and its state", [.desk, .detail]),
        binding(.histogram, "i", nil, "days", "events a day, as a histogram", [.desk, .histogram]),
        binding(
            .sort, "s", nil, "sort", "another order: by publication or arrival; of sources by their columns",
            [.desk, .sources]),
        binding(.theme, "t", nil, "theme", "the next colour theme; :theme NAME chooses one", everywhere),
    ]

    private static let finding = [
        binding(.filter, "/", nil, "filter", "show only what matches; typing filters at once", [.desk]),
        binding(.nextMatch, "n", nil, "next", "the next match; in an opened item the next item", [.desk, .detail]),
        binding(.previousMatch, "N", nil, "previous", "the previous match or item", [.desk, .detail]),
        binding(.inverse, "!", nil, "inverse", "show what does not match", [.desk]),
        binding(.nextUnread, "u", nil, "unread", "the next new row that was not opened", [.desk, .detail]),
    ]

    private static let keeping = [
        binding(.star, "*", nil, "star", "star the event, or take the star away", [.desk, .detail]),
        binding(.mark, " ", nil, "mark", "mark the event and go on", [.desk]),
        binding(
            .copy, "y", nil, "copy", "copy the citation: title, outlet and kind, times, address", [.desk, .detail]),
        binding(.browse, "o", nil, "browser", "open the page in the browser (http and https only)", [.desk, .detail]),
        binding(.caughtUp, "A", nil, "caught up", "all seen: what counts as new starts now", [.desk]),
        binding(.undoCaughtUp, "U", nil, "undo", "take the last caught-up back", [.desk]),
    ]

    private static let collecting = [
        binding(.pause, "=", nil, "pause", "hold the screen still; what arrives waits and is counted", [.desk]),
        binding(.refresh, "r", .function(5), "refresh", "ask the source of the row now", [.desk, .detail, .sources]),
        binding(.refreshAll, "R", nil, "refresh all", "ask every source now", [.desk, .sources]),
        binding(.enable, "d", nil, "off/on", "switch the source off, or on again, for this archive", [.sources]),
    ]

    private static let leaving = [
        binding(.help, "?", .function(1), "help", "the keys of where you are", everywhere + [.filter]),
        binding(.palette, ":", nil, "commands", "commands by name, with completion", everywhere),
        binding(.redraw, "^L", nil, "redraw", "draw the whole screen anew", everywhere + [.filter, .palette]),
        binding(.suspend, "^Z", nil, "suspend", "back to the shell; fg returns", everywhere + [.filter, .palette]),
        binding(.back, nil, .escape, "back", "one level back; never quits", everywhere + [.filter, .palette]),
        binding(.quit, "q", nil, "quit", "back, and from the desk quit", everywhere),
    ]

    /// `name` is a character, `^X` for Control; `other` a key without a character.
    private static func binding(
        _ command: Command, _ name: String?, _ other: KeyPress.Key?, _ label: String, _ description: String,
        _ places: [ViewPlace]
    ) -> KeyBinding {
        let isControl = name.map { $0.count == 2 && $0.hasPrefix("^") } ?? false
        let character = name?.last.map { isControl ? Character($0.lowercased()) : $0 }
        let keys = [character.map { KeyPress(.character($0), isControl: isControl) }, other.map { KeyPress($0) }]
        return KeyBinding(
            command: command, keys: keys.compactMap { $0 }, label: label, description: description, places: places)
    }
}
