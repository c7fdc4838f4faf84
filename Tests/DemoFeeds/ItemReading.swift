/// Reads a file of items; its form is explained at the top of `items-en.txt`.
struct ItemReading {
    let file: String
    private var items: [DemoItem] = []
    private var line = 0

    /// The items of `text` in the order written.
    static func items(of text: String, file: String) throws(DemoMistake) -> [DemoItem] {
        var reading = ItemReading(file: file)
        var block: [Substring] = []
        for line in (text + "\n\n").split(separator: "\n", omittingEmptySubsequences: false) {
            reading.line += 1
            if line.hasPrefix("#") { continue }
            if line.isEmpty {
                try reading.take(block)
                block = []
            } else {
                block.append(line)
            }
        }
        return reading.items
    }

    private init(file: String) {
        self.file = file
    }

    private mutating func take(_ block: [Substring]) throws(DemoMistake) {
        guard !block.isEmpty else { return }
        let head = block[0].split(separator: " ")
        guard block.count >= 3, head.count == 3, head[0].hasPrefix("["), head[0].hasSuffix("]") else {
            throw mistake("an item is [FEED] ID WHEN, a title and a summary")
        }
        items.append(
            DemoItem(
                feed: String(head[0].dropFirst().dropLast()), id: String(head[1]),
                publication: try publication(head[2]), title: try unescaped(block[1]),
                summary: try unescaped(block[2]), edits: try edits(block.dropFirst(3))))
    }

    private func edits(_ lines: ArraySlice<Substring>) throws(DemoMistake) -> [DemoItem.Edit] {
        var edits: [DemoItem.Edit] = []
        for line in lines {
            let words = line.split(separator: " ", maxSplits: 1)
            guard words.count == 2, let at = Self.seconds(words[0]), at > edits.last?.at ?? 0 else {
                throw mistake("“\(line)” is no edit such as +60s New title")
            }
            edits.append(DemoItem.Edit(at: at, title: try unescaped(words[1])))
        }
        return edits
    }

    private func publication(_ word: Substring) throws(DemoMistake) -> DemoItem.Publication {
        if word == "undated" { return .undated }
        guard let seconds = Self.seconds(word) else {
            throw mistake("“\(word)” is no time such as -3h, +45s or undated")
        }
        return .at(seconds)
    }

    /// `-3h`, `+45s`, `-90m`, `-2d`.
    private static func seconds(_ word: Substring) -> Int64? {
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        guard let unit = word.last.flatMap({ units[$0] }), let count = Int64(word.dropLast()) else { return nil }
        let (seconds, overflow) = count.multipliedReportingOverflow(by: unit)
        return overflow ? nil : seconds
    }

    /// Puts the scalar in the place of each `\u{HEX}`.
    private func unescaped(_ text: Substring) throws(DemoMistake) -> String {
        let parts = text.split(separator: "\\u{", omittingEmptySubsequences: false)
        var result = String(parts[0])
        for part in parts.dropFirst() {
            guard let end = part.firstIndex(of: "}"), let number = UInt32(part[..<end], radix: 16),
                let scalar = Unicode.Scalar(number)
            else { throw mistake("“\\u{\(part)” names no scalar") }
            result.unicodeScalars.append(scalar)
            result += part[part.index(after: end)...]
        }
        return result
    }

    private func mistake(_ words: String) -> DemoMistake {
        DemoMistake(file: file, line: line, words: words)
    }
}
