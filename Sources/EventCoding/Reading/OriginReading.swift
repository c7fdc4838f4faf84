/// Finds whom a report itself names as its source: in brackets at its end (`… (Reuters) (BBC)`), or in its sentence
/// (`told RIA Novosti`, `сообщает ТАСС`, `据新华社`).
enum OriginReading {
    /// The source cited in the sentence of a reading, else the first of those in brackets at the end of `title`.
    static func origin(in reading: Reading, title: String) -> String? {
        for (place, match) in reading.origins where isCited(match, in: reading.bytes) {
            return OriginWords.lines[place].heading
        }
        return origin(in: title)
    }

    /// Whether a word of citing stands right before or behind.
    private static func isCited(_ match: TermMatch, in bytes: [UInt8]) -> Bool {
        let before = bytes[max(0, match.start - 40)..<match.start]
        let after = bytes[match.end..<min(bytes.count, match.end + 24)]
        return OriginWords.leading.contains { word in
            before.count >= word.utf8.count && before.suffix(word.utf8.count).elementsEqual(word.utf8)
        } || OriginWords.following.contains { after.starts(with: $0.utf8) }
    }

    /// The first of the sources named in brackets at the end of `text`, or nil.
    static func origin(in text: String) -> String? {
        // White space or a comma may follow, nothing else.
        guard let last = text.unicodeScalars.last(where: { !$0.properties.isWhitespace && $0 != "," }), last == ")"
        else {
            return nil
        }
        let scalars = Array(text.unicodeScalars)
        var end = scalars.count
        var origin: String?
        while true {
            while end > 0, scalars[end - 1].properties.isWhitespace || scalars[end - 1] == "," { end -= 1 }
            guard end > 0, scalars[end - 1] == ")", let open = scalars[..<(end - 1)].lastIndex(of: "(") else { break }
            let name = scalars[(open + 1)..<(end - 1)]
            guard open > 20, (2...40).contains(name.count), name.first?.properties.isUppercase == true else { break }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: name)
            origin = String(view)
            end = open
        }
        return origin
    }
}
