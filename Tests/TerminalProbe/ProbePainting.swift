import ScreenModel

/// Draws the scenes.
nonisolated enum ProbePainting {
    static func paint(_ size: Size) -> Grid {
        var grid = Grid(size: size)
        let red = Style(foreground: .rgb(0xF08080), background: .rgb(0x14181F))
        put("R→C Газ 天然气 end", 0, red, &grid)
        put("Переговоры в Пекине", 1, Style(attributes: .bold), &grid)
        put("俄罗斯与中国", 2, Style(foreground: .rgb(0x85B5F2), attributes: .underline), &grid)
        put("e\u{0301}и\u{0306} cafe\u{0301}!", 3, Style(attributes: .italic), &grid)
        put("⣀⣠⣤⣶⣿ ┌─┐", 4, Style(foreground: .indexed(12)), &grid)
        put("reverse", 5, Style(attributes: .reverse), &grid)
        grid.fill(Region(x: 0, y: 6, width: 10, height: 1), style: Style(background: .rgb(0x2C3A4C)))
        put("standard", 7, .plain, &grid)
        return grid
    }

    /// Two lines of header, four framed panes and a status line, in the colours a desk has.
    static func desk(_ size: Size, newest: Int) -> Grid {
        let plain = Style(foreground: .rgb(0xD3DAE2), background: .rgb(0x14181F))
        var grid = Grid(size: size, style: plain)
        grid.put(" bilat  Russia–China   LIVE", at: Point(x: 0, y: 0), width: size.width, style: plain)
        let (rest, status) = grid.bounds.splitTop(2).rest.splitBottom(1)
        grid.put(" / filter", at: Point(x: 0, y: status.y), width: size.width, style: plain)
        let (upper, lower) = rest.splitTop(rest.height / 2)
        for (pane, row) in [upper, lower].enumerated() {
            let (left, right) = row.splitLeft(row.width / 2)
            // Only the first pane has news.
            deskPane(left, first: 1000 + 2000 * pane + (pane == 0 ? newest : 0), plain, &grid)
            deskPane(right, first: 2000 + 2000 * pane, plain, &grid)
        }
        return grid
    }

    /// One pane over the whole screen.
    static func zoom(_ size: Size, newest: Int) -> Grid {
        let plain = Style(foreground: .rgb(0xD3DAE2), background: .rgb(0x14181F))
        var grid = Grid(size: size, style: plain)
        deskPane(grid.bounds.splitTop(2).rest, first: 1000 + newest, plain, &grid)
        return grid
    }

    private static func deskPane(_ region: Region, first: Int, _ plain: Style, _ grid: inout Grid) {
        let border = Style(foreground: .rgb(0x768393), background: plain.background)
        let line = String(repeating: "─", count: max(0, region.width - 2))
        grid.put("┌\(line)┐", at: Point(x: region.x, y: region.y), width: region.width, style: border)
        grid.put("└\(line)┘", at: Point(x: region.x, y: region.maxY - 1), width: region.width, style: border)
        let inner = region.inset(by: 1)
        for row in 0..<inner.height {
            grid.put("│", at: Point(x: region.x, y: inner.y + row), width: 1, style: border)
            grid.put("│", at: Point(x: region.maxX - 1, y: inner.y + row), width: 1, style: border)
            deskRow(first - row, at: Point(x: inner.x, y: inner.y + row), width: inner.width, plain, &grid)
        }
    }

    private static func deskRow(_ number: Int, at point: Point, width: Int, _ plain: Style, _ grid: inout Grid) {
        func part(_ text: String, _ x: Int, _ width: Int, _ color: UInt32) {
            let style = Style(foreground: .rgb(color), background: plain.background)
            grid.put(text, at: Point(x: point.x + x, y: point.y), width: width, style: style)
        }
        part("\(10 + number % 14):\(10 + number % 50)", 0, 5, 0xA0ACBA)
        part(["R→C", "C→R", "R+C"][number % 3], 6, 3, [0x74C7CB, 0xC5A0F2, 0x85B5F2][number % 3])
        part(["AGREE", "ACCUSE", "CONSULT"][number % 3], 10, 8, [0x8FCA92, 0xF08080, 0xA0ACBA][number % 3])
        part(headlines[number % headlines.count] + " \(number)", 19, width - 20, 0xD3DAE2)
    }

    private static let headlines = [
        "Gas price formula agreed in Beijing", "Главы МИД обсудили график визитов", "中俄两国元首通电话",
        "Joint patrol passes the Tsushima strait", "Расчёты в юанях достигли рекорда", "双边贸易额同比增长",
    ]

    static func hostile(_ size: Size) -> Grid {
        var grid = Grid(size: size)
        for (y, title) in ProbeScene.hostileTitles.enumerated() { put(title, y, .plain, &grid) }
        put("done", ProbeScene.hostileTitles.count, .plain, &grid)
        return grid
    }

    static func list(_ lines: [String], _ size: Size) -> Grid {
        var grid = Grid(size: size)
        for (y, line) in lines.suffix(size.height).enumerated() { put(line, y, .plain, &grid) }
        return grid
    }

    private static func put(_ text: String, _ y: Int, _ style: Style, _ grid: inout Grid) {
        grid.put(text, at: Point(x: 0, y: y), width: grid.size.width, style: style)
    }
}
