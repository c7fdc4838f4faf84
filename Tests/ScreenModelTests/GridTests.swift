import ScreenModel
import Testing

@Suite struct GridTests {
    @Test func put_answersTheColumnsUsed() {
        var grid = Grid(size: Size(width: 10, height: 1))
        #expect(grid.put("中a", at: Point(x: 0, y: 0), width: 10, style: .plain) == 3)
    }
}
