import Testing
import TextFolding

@testable import StoryGrouping

@Suite struct TextSketchTests {
    private func sketch(_ text: String) -> TextSketch { TextSketch(folded: FoldedText.bytes(of: text)) }

    private let text = """
        The two sides agreed on Tuesday to build a second bridge over the Amur river near Blagoveshchensk, with work to \
        begin in spring and traffic expected within four years, the ministry of transport said in a statement.
        """

    @Test func copy_withAnotherBeginningIsLike() {
        let copy = "MOSCOW (Agency) – " + text
        #expect(sketch(text).likeness(to: sketch(copy)) >= 0.7)
        #expect(!Set(sketch(text).keys).isDisjoint(with: sketch(copy).keys))
    }

    @Test func otherText_isUnlike() {
        let other = """
            Chinese buyers have returned a cargo of coal to a Siberian seller over its ash content, three traders said, in \
            a rare dispute between firms whose trade has grown by half since the embargo began.
            """
        #expect(sketch(text).likeness(to: sketch(other)) < 0.3)
    }

    @Test func shortText_hasNoKeys() {
        #expect(sketch("Pact signed in Harbin").keys.isEmpty)
        #expect(sketch("").likeness(to: sketch("")) == 0)
    }
}
