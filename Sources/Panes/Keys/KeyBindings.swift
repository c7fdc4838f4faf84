import ScreenModel

/// Every binding of the desk, in the order in which help lists them.
public enum KeyBindings {
    public static let all: [KeyBinding] =
        looking + views + charting + finding + keeping + judging + travelling + collecting + moving + leaving

    /// The command of a key at a place.
    static func command(of press: KeyPress, at place: ViewPlace) -> Command? {
        all.first { $0.places.contains(place) && $0.keys.contains(press) }?.command
    }

    /// The bindings of a place.
    static func bindings(at place: ViewPlace) -> [KeyBinding] {
        all.filter { $0.places.contains(place) }
    }

    static let everywhere: [ViewPlace] = [.desk, .detail, .story, .sources, .histogram, .help, .view]
    private static let scrolling: [ViewPlace] = [.desk, .detail, .story, .sources, .help, .view]

    private static let moving = [
        binding(.down, ["j", "Down"], "down", "one row down", scrolling),
        binding(.up, ["k", "Up"], "up", "one row up", scrolling),
        binding(.top, ["g", "Home"], "top", "to the first row, the newest", scrolling),
        binding(.bottom, ["G", "End"], "bottom", "to the last row, the oldest", scrolling),
        binding(.halfPageDown, ["^D"], "half down", "half a page down", scrolling),
        binding(.halfPageUp, ["^U"], "half up", "half a page up", scrolling),
        binding(.pageDown, ["^F", "PgDn"], "page down", "a page down", scrolling),
        binding(.pageUp, ["^B", "PgUp"], "page up", "a page up", scrolling),
    ]

    private static let looking = [
        binding(.nextPane, ["Tab", "l"], "pane", "to the next pane", [.desk]),
        binding(.previousPane, ["S-Tab", "h"], "pane", "to the previous pane", [.desk]),
        binding(.economic, ["1"], "economic", "the economic pane", [.desk]),
        binding(.military, ["2"], "military", "the military pane", [.desk]),
        binding(.diplomatic, ["3"], "diplomatic", "the diplomatic pane", [.desk]),
        binding(.tech, ["4"], "tech", "the technology pane", [.desk]),
        binding(.rhetoric, ["5"], "rhetoric", "everything in which the partnership itself is worded", [.desk]),
        binding(.context, ["6"], "context", "what others do that matters for the two", [.desk]),
        binding(.all, ["0"], "all", "everything in one list, and back", [.desk]),
        binding(.zoom, ["z"], "zoom", "the pane over the whole screen, and back", [.desk]),
        binding(.open, ["Enter"], "open", "open the row: its text, its coding and the evidence", [.desk]),
        binding(
            .story, ["O"], "story", "who reported the happening, when, in what words, and who did not",
            [.desk, .detail]),
        binding(
            .explain, ["e"], "explain", "why it is coded so: rules, votes, and what would have changed it",
            [.desk, .detail]),
        binding(.sources, ["S"], "sources", "every source and its state", [.desk, .detail]),
        binding(.histogram, ["i"], "days", "events a day, as a histogram", [.desk, .histogram]),
        binding(
            .sort, ["s"], "sort", "another order: by publication or arrival; sources by column",
            [.desk, .sources]),
        binding(.theme, ["t"], "theme", "the next colour theme; :theme NAME chooses one", everywhere),
    ]

    private static let views = [
        binding(.views, ["v"], "views", "lines, brief, votes, meetings and more: v and a letter", [.desk, .view]),
        binding(.chart, ["g"], "lines", "talk, deeds, front, friction over time", [.views]),
        binding(.brief, ["b"], "brief", "what changed since you caught up", [.views]),
        binding(.signals, ["s"], "signals", "bursts, first ever, moves, splits", [.views]),
        binding(.votes, ["n"], "UN", "the united front at the United Nations", [.views]),
        binding(.meetings, ["m"], "meetings", "counted and dated", [.views]),
        binding(.calendar, ["k"], "calendar", "what is expected, due, missed", [.views]),
        binding(.chronology, ["h"], "chronology", "the dated facts of the relation", [.views]),
        binding(.outside, ["x"], "context", "outside events, near in time", [.views]),
        binding(
            .notYet, ["c", "p", "l", "a"], "later", "readouts compared, phrases, ledger, asymmetry: not yet", [.views]),
        binding(.notYet, ["c"], "readouts", "two readouts side by side: not yet", [.view]),
    ]

    private static let charting = [
        binding(
            .open, ["Enter"], "open",
            "open the line: an event, or what it is made of; on the chart the events of the point",
            [.view]),
        binding(
            .evidence, ["e"], "made of", "the stories a figure is made of, on the day of the chart's cursor", [.view]),
        binding(.cursorLeft, ["Left", "h"], "earlier", "the cursor of chart or axis to an earlier point", [.view]),
        binding(.cursorRight, ["Right", "l"], "later", "the cursor of chart or axis to a later point", [.view]),
        binding(.all, ["0"], "all", "the whole relation", [.view]),
        binding(.economic, ["1"], "economic", "the economic lines", [.view]),
        binding(.military, ["2"], "military", "the military lines", [.view]),
        binding(.diplomatic, ["3"], "diplomatic", "the diplomatic lines", [.view]),
        binding(.tech, ["4"], "tech", "the technology lines", [.view]),
        binding(.dropFirst, ["<"], "first", "without the first capital's sources, and back", [.view]),
        binding(.dropSecond, [">"], "second", "without the second capital's sources, and back", [.view]),
        binding(.dropThird, ["."], "others", "without third parties' sources, and back", [.view]),
        binding(.longer, ["+"], "longer", "a longer span", [.view]),
        binding(.shorter, ["-"], "shorter", "a shorter span", [.view]),
        binding(.spanEarlier, ["["], "back", "half a span back in time", [.view]),
        binding(.spanLater, ["]"], "forth", "half a span on, up to today", [.view]),
        binding(.families, ["f"], "sources", "the sources of the chart: Enter drops one or hears it again", [.view]),
    ]

    private static let finding = [
        binding(
            .filter, ["/", "F4"], "filter", "show only what matches; typing filters at once, Up brings former filters",
            [.desk, .histogram]),
        binding(.view, ["@"], "view", "a saved view by its name: :view NAME, or its own key", [.desk]),
        binding(.nextMatch, ["n"], "next", "the next match; in an opened item the next item", [.desk, .detail]),
        binding(.previousMatch, ["N"], "previous", "the previous match or item", [.desk, .detail]),
        binding(.inverse, ["!"], "inverse", "show what does not match", [.desk]),
        binding(.nextUnread, ["u"], "unread", "the next new row that was not opened", [.desk, .detail]),
    ]

    private static let keeping = [
        binding(.star, ["*"], "star", "star the event, or take the star away", [.desk, .detail]),
        binding(.mark, ["Space"], "mark", "mark the event and go on", [.desk]),
        binding(.copy, ["y"], "copy", "copy the citation: title, outlet and kind, times, address", [.desk, .detail]),
        binding(.browse, ["o"], "browser", "open the page in the browser (http and https only)", [.desk, .detail]),
        binding(.caughtUp, ["A"], "caught up", "all seen: what counts as new starts now", [.desk]),
        binding(.undoCaughtUp, ["U"], "undo", "take the last caught-up back", [.desk]),
    ]

    private static let judging = [
        binding(
            .correct, ["x"], "correct", "set a coded field, with the reason; the machine's stays beside it",
            [.desk, .detail]),
        binding(.comment, ["c"], "note", "a note of yours on the event", [.desk, .detail]),
        binding(.collect, ["M"], "collect", "put the marked events into a collection", [.desk, .detail]),
        binding(.export, ["w"], "write", "write the evidence to a file", [.desk, .detail]),
        binding(.pipe, ["|"], "pipe", "give the text to a command of the shell", [.desk, .detail]),
        binding(
            .translate, ["T"], "translate", "give the text to your translator (named in BILAT_TRANSLATOR)",
            [.desk, .detail]),
    ]

    private static let travelling = [
        binding(.earlier, ["["], "a day back", "what was known a day earlier; later knowledge is left out", [.desk]),
        binding(.later, ["]"], "a day on", "what was known a day later, up to now", [.desk]),
        binding(.present, ["}"], "now", "back to what is known now", [.desk]),
    ]

    private static let collecting = [
        binding(.pause, ["="], "pause", "hold the screen still; what arrives waits and is counted", [.desk]),
        binding(.refresh, ["r", "F5"], "refresh", "ask the source of the row now", [.desk, .detail, .sources]),
        binding(.refreshAll, ["R"], "refresh all", "ask every source now", [.desk, .sources]),
        binding(.open, ["Enter"], "its rows", "what this source has brought: the filter source:NAME", [.sources]),
        binding(.browse, ["o"], "browser", "open the source's address in the browser", [.sources]),
        binding(.enable, ["d"], "off/on", "switch the source off, or on again, for this archive", [.sources]),
        binding(.edit, ["e"], "edit", "your dossier in your editor; its changes hold at once", [.sources]),
        binding(.reload, ["^R"], "reload", "read the dossier and the configuration anew", [.desk, .sources]),
    ]

    private static let leaving = [
        binding(.help, ["?", "F1"], "help", "the keys of where you are", everywhere + [.filter]),
        binding(.palette, [":"], "commands", "commands by name, with completion", everywhere),
        binding(.redraw, ["^L"], "redraw", "draw the whole screen anew", everywhere + [.filter, .palette, .prompt]),
        binding(
            .suspend, ["^Z"], "suspend", "back to the shell; fg returns", everywhere + [.filter, .palette, .prompt]),
        binding(
            .back, ["Esc"], "back", "one level back; never quits", everywhere + [.filter, .palette, .prompt, .views]),
        binding(.quit, ["q", "F10"], "quit", "back, and from the desk quit", everywhere),
    ]

    private static func binding(
        _ command: Command, _ keys: [String], _ label: String, _ description: String, _ places: [ViewPlace]
    ) -> KeyBinding {
        KeyBinding(
            command: command, keys: keys.compactMap { KeyPress(named: $0) }, label: label, description: description,
            places: places)
    }
}
