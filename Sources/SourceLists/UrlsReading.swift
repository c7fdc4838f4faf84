import EventModel
import FeedParsing

/// Reads newsboat's `urls`: on each line an address and tags, where `~Title` names the feed and `!` hides it.
struct UrlsReading {
    let file: String

    func feeds(in text: String) -> ListedFeeds {
        var feeds = ListedFeeds(form: .urls, entries: [], problems: [])
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            var words = Self.words(of: line)
            guard let first = words.first, !first.hasPrefix("#") else { continue }
            words.removeFirst()
            if let why = Self.reasonToSkip(first) {
                feeds.problems.append(Problem(why, place: file, line: index + 1))
            } else {
                feeds.entries.append(Self.entry(first, tags: words))
            }
        }
        return feeds
    }

    private static func entry(_ url: String, tags: [String]) -> OutlineEntry {
        OutlineEntry(
            url: url, title: tags.first { $0.hasPrefix("~") }.map { String($0.dropFirst()) },
            folders: tags.filter { !$0.hasPrefix("~") && $0 != "!" })
    }

    private static func reasonToSkip(_ word: String) -> String? {
        if word.hasPrefix("query:") { return "a query feed of newsboat is left out: write it as a saved view instead" }
        if word.hasPrefix("exec:") || word.hasPrefix("filter:") {
            return "a feed made by a program is left out: nothing that a list names is run"
        }
        guard ["http://", "https://", "file://"].contains(where: word.lowercased().hasPrefix) else {
            return "“\(word.prefix(60))” is no address of a feed (http, https or file)"
        }
        return nil
    }

    /// Words parted by white space; one in double quotes may hold it, and `\"` stands for a quote.
    private static func words(of line: Substring) -> [String] {
        var words: [String] = []
        var word: String?
        var isQuoted = false
        var isEscaped = false
        for character in line {
            if isEscaped {
                word = (word ?? "") + String(character)
                isEscaped = false
            } else if character == "\\", isQuoted {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
                word = word ?? ""
            } else if character.isWhitespace, !isQuoted {
                if let done = word { words.append(done) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        if let word { words.append(word) }
        return words
    }
}
