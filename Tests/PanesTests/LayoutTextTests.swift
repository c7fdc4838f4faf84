import EventModel
import ScreenModel
import Testing
import Theming

@testable import Panes

@Suite struct LayoutTextTests {
    func lines(_ text: String, _ width: Int) -> [String] {
        WrappedText(text, width: width, role: .text).lines.map { $0.map(\.text).joined() }
    }

    @Test func text_isWrappedAtBlanks() {
        #expect(lines("Russia and China agree", 12) == ["Russia and", "China agree"])
    }

    @Test func chineseText_isWrappedByDisplayWidth() {
        #expect(lines("中俄两国元首", 6) == ["中俄两", "国元首"])
        #expect(lines("中俄两国元首", 7) == ["中俄两", "国元首"])
    }

    @Test func noLine_beginsWithAClosingMark() {
        #expect(lines("中俄两国，元首", 8) == ["中俄两", "国，元首"])
    }

    @Test(arguments: [1, 2, 5, 12, 40]) func typedLine_alwaysShowsItsCaret(width: Int) {
        var editor = LineEditor()
        for character in "китай и 中国 in one long line" {
            _ = editor.take(KeyPress(.character(character)))
            let window = LineWindow(editor, width: width)
            #expect((0..<width).contains(window.caret))
        }
    }

    @Test func longWord_isCut() {
        #expect(lines("abcdefghij", 4) == ["abcd", "efgh", "ij"])
    }

    @Test func lineFeeds_areKept() {
        #expect(lines("a\n\nb", 10) == ["a", "", "b"])
    }

    @Test func roles_followTheScalars() {
        let wrapped = WrappedText("ab cd", width: 10) { $0 >= 3 ? .evidence : .text }
        #expect(wrapped.lines == [[Span("ab ", .text), Span("cd", .evidence)]])
    }

    @Test func times_sayTodayThisYearAndBefore() {
        let times = TimeText(now: Sample.now, offset: 0, glyphs: Glyphs(isAscii: false))
        func short(_ text: String, _ isPublished: Bool = true) -> String {
            times.short(Timestamp(rfc3339: text)!, isPublished: isPublished)
        }
        #expect(short("2026-11-24T09:05:00Z") == "09:05")
        #expect(short("2026-11-24T09:05:00Z", false) == "~09:05")
        #expect(short("2026-11-04T09:05:00Z") == " 4 Nov")
        #expect(short("2026-11-04T09:05:00Z", false) == "~ 4Nov")
        #expect(short("2024-03-04T09:05:00Z") == "Mar’24")
        #expect(short("2024-03-04T09:05:00Z", false) == "~Mar24")
    }

    @Test func sparkline_showsNothingAsItsLowestDots() {
        #expect(Sparkline.text([0, 0, 4, 8], columns: 2, isAscii: false) == "⣀⣼")
        #expect(Sparkline.text([0, 1, 2, 4, 8], columns: 5, isAscii: true) == "_.:=#")
        #expect(Sparkline.text([0, 0], columns: 5, isAscii: true).isEmpty)
    }

    @Test func ages_areInTheLargestUnit() {
        let times = TimeText(now: Sample.now, offset: 0, glyphs: Glyphs(isAscii: false))
        let ages = [Int64(5), 300, 7200, 259_200, 252_460_800].map { times.age(Sample.now.advanced(by: -$0)) }
        #expect(ages == ["now", "5 min", "2 h", "3 d", "8 y"])
    }

    @Test func gist_isMadeOfCodedFields() {
        let gist = Gist(wording: Wording(dossier: Sample.dossier, glyphs: Glyphs(isAscii: false)))
        let patrol = Sample.row(Sample.items.first { $0.title.hasPrefix("中俄两军") }!, number: 1)
        #expect(gist.sentence(patrol) == "Russia and China cooperate → Japan: joint patrol · Sea of Japan")
        #expect(gist.rest(patrol, hasTopicColumn: true) == "Sea of Japan")
    }

    @Test(arguments: [38, 58, 78, 98, 118, 198]) func columns_fillThePane(width: Int) {
        let columns = RowColumns(width: width, pane: .economic)
        #expect(columns.headline >= width / 3)
        let fixed = columns.gutter + columns.time + columns.direction + columns.side + columns.root + columns.topic
        #expect(fixed + (columns.topic > 0 ? 5 : 4) + columns.headline == width)
    }
}
