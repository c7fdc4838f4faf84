import ScreenModel
import Testing

@Suite struct GridTests {
    private let red = Style(foreground: .rgb(0xFF0000))

    private func grid(_ width: Int, _ height: Int = 1) -> Grid {
        Grid(size: Size(width: width, height: height))
    }

    private func put(_ text: String, x: Int = 0, width: Int = 100, in grid: inout Grid) -> Int {
        grid.put(text, at: Point(x: x, y: 0), width: width, style: red)
    }

    @Test func put_answersTheColumnsUsed() {
        var grid = grid(10)
        #expect(put("中a", in: &grid) == 3)
        #expect(grid[0, 0].glyph == "中" && grid[0, 0].width == 2)
        #expect(grid[1, 0].width == 0)
        #expect(grid[2, 0].glyph == "a")
    }

    @Test func put_clipsWithAnEllipsis_atTheWidthGiven() {
        var grid = grid(20)
        #expect(put("Переговоры", width: 5, in: &grid) == 5)
        #expect(grid.text == "Пере…")
    }

    @Test func put_clipsAtTheEdgeOfTheGrid() {
        var grid = grid(4)
        _ = put("abcdef", x: 2, in: &grid)
        #expect(grid.text == "  a…")
    }

    @Test func put_neverCutsAWideGlyphInHalf() {
        var grid = grid(4)
        _ = put("中中中", in: &grid)
        #expect(grid.text == "中…")
        #expect(grid[3, 0].glyph == " " && grid[3, 0].width == 1)
    }

    @Test func put_overHalfAWideGlyph_blanksTheOtherHalf() {
        var left = grid(4)
        _ = put("中", in: &left)
        _ = put("x", x: 0, in: &left)
        #expect(left.text == "x" && left[1, 0].width == 1)
        var right = grid(4)
        _ = put("中", in: &right)
        _ = put("x", x: 1, in: &right)
        #expect(right.text == " x" && right[0, 0].width == 1)
    }

    @Test func put_ofAWideGlyphBetweenTwo_blanksBothHalves() {
        var grid = grid(6)
        _ = put("中国", in: &grid)
        _ = put("和", x: 1, in: &grid)
        #expect(grid.text == " 和")
        #expect((0..<4).map { grid[$0, 0].width } == [1, 2, 0, 1])
    }

    @Test(arguments: [Point(x: -1, y: -1), Point(x: 0, y: 5), Point(x: 9, y: 0), Point(x: Int.max, y: Int.min)])
    func put_outsideTheGrid_isNothing(_ point: Point) {
        var grid = grid(9, 5)
        #expect(grid.put("text", at: point, width: 5, style: red) == 0)
        #expect(grid.text == "\n\n\n\n")
    }

    @Test func put_leftOfTheGrid_showsWhatLiesInside() {
        var grid = grid(4)
        _ = put("abcd", x: -2, in: &grid)
        #expect(grid.text == "cd")
    }

    @Test func put_combiningMarks_stayOnTheirLetter() {
        var grid = grid(6)
        #expect(put("e\u{301}и\u{306}!", in: &grid) == 3)
        #expect(grid[0, 0].glyph == "e\u{301}" && grid[1, 0].glyph == "и\u{306}" && grid[2, 0].glyph == "!")
    }

    @Test func put_boundsTheMarksOfALetter() {
        var grid = grid(6)
        _ = put("e" + String(repeating: "\u{301}", count: 40) + "nd", in: &grid)
        #expect(grid[0, 0].glyph.unicodeScalars.count == 5 && grid[1, 0].glyph == "n")
    }

    @Test func put_partsOfAFlag_haveAPlaceEach() {
        var grid = grid(6)
        #expect(put("🇷🇺!", in: &grid) == 3)
        #expect(grid[2, 0].glyph == "!")
    }

    @Test func put_hangulVowelAfterALatinLetter_doesNoHarm() {
        var grid = grid(6)
        #expect(put("a\u{1161}b", in: &grid) == 2)
        #expect(put("\u{1112}\u{1161}\u{11AB}b", in: &grid) == 3)
    }

    @Test(arguments: [
        Region(x: -5, y: -5, width: 7, height: 7), Region(x: 50, y: 50, width: 5, height: 5),
        Region(x: 2, y: 1, width: 1000, height: 1000), Region(x: 0, y: 0, width: 0, height: 0),
    ])
    func fill_touchesOnlyWhatLiesInside(_ region: Region) {
        var grid = grid(4, 3)
        grid.fill(region, style: red)
        for y in 0..<3 {
            for x in 0..<4 { #expect((grid[x, y].style == red) == region.contains(Point(x: x, y: y))) }
        }
        grid.restyle(region) { $0 = .plain }
        #expect(grid == self.grid(4, 3))
    }

    @Test func size_isNeverNegative() {
        #expect(grid(-3, 4).size == Size(width: 0, height: 4))
        #expect(grid(-3, 4).text == "\n\n\n")
    }
}
