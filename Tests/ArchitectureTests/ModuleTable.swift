/// The one table of rooms: what each may import besides the standard library. The README shows the same table.
enum ModuleTable {
    struct Room: Equatable {
        let level: Int
        let name: String
        let responsibility: String
        let imports: [String]
    }

    static let rooms: [Room] = [
        Room(
            level: 0, name: "EventModel",
            responsibility: "The vocabulary of the world watched, as plain values, and the in-memory model of it.",
            imports: []),
        Room(
            level: 0, name: "TextFolding",
            responsibility:
                "One folding of text (case, ё/е, width, Traditional/Simplified, accents) with a map to the original; nearest words.",
            imports: []),
        Room(
            level: 0, name: "ScreenModel",
            responsibility:
                "The vocabulary of a text screen: cell, grid, region, style, key press; and the gate text enters by.",
            imports: []),
        Room(
            level: 0, name: "SeededRandom", responsibility: "Random numbers that are the same for the same seed.",
            imports: []),
        Room(
            level: 1, name: "FeedPolling",
            responsibility: "Fetches each source when it is due, on Dispatch sources, and hands over raw payloads.",
            imports: ["EventModel", "CCurl", "Dispatch", "Glibc"]),
        Room(
            level: 1, name: "FeedParsing",
            responsibility: "Turns one payload into reports, rows of another coder, figures or votes.",
            imports: ["EventModel", "CLibArchive", "Dispatch", "Foundation"]),
        Room(
            level: 1, name: "PageReading",
            responsibility: "Reads a web page: the text at an XPath, and what a robots.txt lets us ask for.",
            imports: ["EventModel", "CLibXML2"]),
        Room(
            level: 1, name: "Recording",
            responsibility: "Writes what came over the wire into a folder, and reads it back.",
            imports: ["EventModel", "Foundation", "Synchronization"]),
        Room(
            level: 1, name: "EventCoding",
            responsibility:
                "Decides whether a report concerns the dyad, and codes it: who did what to whom, in what words.",
            imports: ["EventModel", "TextFolding", "SeededRandom", "CCoderWeights", "Glibc"]),
        Room(
            level: 1, name: "StoryGrouping",
            responsibility:
                "Groups reports of one happening into stories, across outlets and languages, and counts who stands behind.",
            imports: ["EventModel", "TextFolding"]),
        Room(
            level: 1, name: "Dossiers",
            responsibility: "Reads dossier files into the values of EventModel.",
            imports: [
                "EventModel", "TextFolding", "CShippedDossiers", "Yams", "FoundationEssentials", "Dispatch",
                "Synchronization",
            ]),
        Room(
            level: 1, name: "Querying",
            responsibility: "The one query language: parses an expression, matches a row, explains a mistake.",
            imports: ["EventModel", "TextFolding", "CPCRE2"]),
        Room(
            level: 1, name: "Analysis",
            responsibility:
                "The state of the relation as pure functions of events and time: lines, signals, votes, meetings, calendar.",
            imports: ["EventModel", "TextFolding", "SeededRandom", "Glibc"]),
        Room(
            level: 2, name: "History",
            responsibility: "Keeps reports and events in SQLite and answers questions about the past.",
            imports: [
                "EventModel", "Querying", "GRDB", "GRDBSQLite", "FoundationEssentials", "Glibc", "Synchronization",
            ]),
        Room(
            level: 2, name: "SourceLists",
            responsibility: "Subscription lists of other readers (OPML, newsboat's urls) in and out.",
            imports: ["EventModel", "FeedParsing"]),
        Room(
            level: 1, name: "Theming",
            responsibility: "Reads theme files and answers which style has this role.",
            imports: ["ScreenModel", "TextFolding", "Yams", "Foundation"]),
        Room(
            level: 1, name: "Terminal",
            responsibility:
                "The only code that calls ncurses: claims the terminal, shows changed cells, reports keys, mouse and size.",
            imports: ["ScreenModel", "CNcurses", "CSignals", "Dispatch", "Glibc"]),
        Room(
            level: 3, name: "Watching",
            responsibility: "Joins poll → parse → code → history → model into one running watch, without any screen.",
            imports: [
                "EventModel", "TextFolding", "FeedPolling", "FeedParsing", "PageReading", "Recording", "EventCoding",
                "StoryGrouping", "History", "Dispatch", "Synchronization",
            ]),
        Room(
            level: 3, name: "Reckoning",
            responsibility:
                "Keeps an archive's figures by day up to date, so that the state of the relation opens at once.",
            imports: ["EventModel", "Analysis", "History"]),
        Room(
            level: 2, name: "Briefing",
            responsibility: "Writes views and briefs as text, Markdown, CSV, HTML and JSON.",
            imports: ["EventModel", "ScreenModel", "Analysis", "Glibc"]),
        Room(
            level: 2, name: "Panes",
            responsibility:
                "Pure front end: view state, actions, effects as values, and the drawing of each pane into a grid.",
            imports: ["EventModel", "ScreenModel", "Querying", "Analysis", "Theming"]),
        Room(
            level: 4, name: "bilat",
            responsibility: "Commands, search paths, wiring, running of effects; no rules of the field.",
            imports: [
                "EventModel", "TextFolding", "ScreenModel", "FeedPolling", "FeedParsing", "PageReading", "Recording",
                "EventCoding", "StoryGrouping", "Dossiers", "Querying", "Analysis", "Briefing", "History",
                "SourceLists",
                "Theming", "Terminal", "Watching", "Panes", "Reckoning", "ArgumentParser", "Foundation", "Dispatch",
                "Glibc",
                "Synchronization",
            ]),
    ]

    /// The table as the README shows it.
    static var markdown: String {
        let lines = rooms.map { room in
            let imports = room.imports.isEmpty ? "–" : room.imports.map { "`\($0)`" }.joined(separator: " ")
            return "| \(room.level) | `\(room.name)` | \(room.responsibility) | \(imports) |"
        }
        return (["| level | room | what it is for | may import |", "|---|---|---|---|"] + lines).joined(separator: "\n")
    }
}
