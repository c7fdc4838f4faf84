import Analysis
import Briefing
import EventModel
import Testing

struct ViewTableTests {
    static let table = ViewTable(
        view: .signals, title: "Signals", asOf: noon, columns: ["kind", "words", "n"],
        rows: [[.text("burst"), .text("=1+1, \"x\""), .integer(3)], [.text("中俄"), .none, .number(-0.25)]],
        notes: ["a note"])

    @Test func text_alignsByDisplayWidth() {
        #expect(
            Self.table.text == """
                Signals, as of 2026-11-24T12:00:00Z
                kind   words      n
                burst  =1+1, "x"  3
                中俄   -          -0.25
                · a note

                """)
    }

    @Test func csv_quotesAndDisarmsFormulas() {
        #expect(Self.table.csv == "kind,words,n\nburst,\"'=1+1, \"\"x\"\"\",3\n中俄,,-0.25\n")
    }

    @Test func markdown_isATable() {
        #expect(Self.table.markdown.contains("| kind | words | n |\n|---|---|---|\n| burst | =1+1, \"x\" | 3 |"))
    }

    @Test func json_keepsNumbersAsNumbers() {
        var json = JSONWriter()
        Self.table.write(to: &json)
        #expect(json.text.hasSuffix(#""rows":[["burst","=1+1, \"x\"",3],["中俄",null,-0.25]],"notes":["a note"]}"#))
    }

    @Test(arguments: ViewName.allCases) func everyView_isATableEvenOfAnEmptyArchive(view: ViewName) {
        let state = brief([]).state
        let table = ViewTables(state: state, dossier: pair, title: { _ in nil }).table(view)
        #expect(table.view == view)
        #expect(table.rows.allSatisfy { $0.count == table.columns.count })
        #expect(table.text.hasPrefix(table.title))
    }

    @Test func withheldFigure_isNeverPrinted() {
        let lines = ViewTables(state: brief([row(1)]).state, dossier: pair, title: { _ in nil }).table(.lines)
        let deeds = lines.rows.first { $0[0] == .text("overall") && $0[1] == .text("deeds") }
        #expect(deeds?[2] == ViewTable.Cell.none)
        #expect(deeds?[11] == .text("withheld"))
    }
}
