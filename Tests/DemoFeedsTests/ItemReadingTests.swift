import Testing

@testable import DemoFeeds

@Suite struct ItemReadingTests {
    @Test func block_isReadWithItsEdits() throws {
        let text = """
            # a comment
            [wire] one -90m
            A title\\u{1B}[2J
            A summary
            +60s Another title

            """
        let item = try #require(try ItemReading.items(of: text, file: "x.txt").first)
        #expect(item.publication == .at(-5400))
        #expect(item.title == "A title\u{1B}[2J")
        #expect(item.title(at: 59) == item.title)
        #expect(item.title(at: 60) == "Another title")
        #expect(item.changes == [0, 60])
    }

    @Test(arguments: [
        ("[wire] one soon\nA\nB\n", "x.txt:4: “soon” is no time such as -3h, +45s or undated"),
        ("wire one -1h\nA\nB\n", "x.txt:4: an item is [FEED] ID WHEN, a title and a summary"),
        ("[wire] one -1h\nA\nB\nlater\n", "x.txt:5: “later” is no edit such as +60s New title"),
        ("[wire] one -1h\nA\\u{XYZ}\nB\n", "x.txt:4: “\\u{XYZ}” names no scalar"),
    ])
    func mistake_isNamedWithItsPlace(_ text: String, _ words: String) {
        let error = #expect(throws: DemoMistake.self) { try ItemReading.items(of: text, file: "x.txt") }
        #expect(error?.description == words)
    }
}
