import ScreenModel
import Testing

@testable import Terminal

@Suite struct CellChangesTests {
    private let red = Style(foreground: .rgb(0xFF0000))
    private let blue = Style(foreground: .rgb(0x0000FF))
    private let size = Size(width: 8, height: 4)

    private func rows(_ parts: [(text: String, x: Int, y: Int, style: Style)]) -> ScreenRows {
        var grid = Grid(size: size)
        for part in parts { grid.put(part.text, at: Point(x: part.x, y: part.y), width: 8, style: part.style) }
        return ScreenRows(grid, within: size)
    }

    @Test func sameScreen_hasNoChanges() {
        let screen = rows([("ab", 0, 0, red)])
        #expect(CellChanges(from: screen, to: screen).groups.isEmpty)
    }

    @Test func changes_areGroupedByStyle() {
        let before = rows([])
        let after = rows([("a", 0, 0, red), ("b", 1, 0, blue), ("c", 0, 1, red), ("d", 1, 1, blue)])
        let changes = CellChanges(from: before, to: after)
        #expect(changes.groups.map(\.style) == [red, blue])
        #expect(changes.groups[0].places.contains(Point(x: 0, y: 1)))
        #expect(changes.isBestByStyle)
    }

    @Test func secondRunOfAStyleInARow_isAGroupOfItsOwn() {
        let changes = CellChanges(from: rows([]), to: rows([("a", 0, 0, red), ("b", 1, 0, blue), ("c", 2, 0, red)]))
        #expect(changes.groups.map(\.style) == [red, blue, red])
    }

    @Test func newScreen_isSentRowByRow() {
        #expect(!CellChanges(from: nil, to: rows([("a", 0, 0, red)])).isBestByStyle)
    }

    @Test func movedRows_areSentRowByRow() {
        let before = rows([("one", 0, 0, red), ("two", 0, 1, red), ("three", 0, 2, red)])
        let after = rows([("zero", 0, 0, red), ("one", 0, 1, red), ("two", 0, 2, red)])
        #expect(!CellChanges(from: before, to: after).isBestByStyle)
    }

    @Test func blank_takesTheColoursBeforeIt_unlessItShows() {
        let underlined = Style(attributes: .underline)
        let screen = rows([("a", 0, 0, red), ("b", 0, 1, underlined)])
        #expect(screen.rows[0][1].style == red)
        #expect(screen.rows[1][1].style == .plain)
    }

    @Test func grid_isCutToTheTerminal() {
        let rows = ScreenRows(Grid(size: Size(width: 100, height: 50)), within: size)
        #expect(rows.rows.count == 4 && rows.rows.allSatisfy { $0.count == 8 })
    }
}
