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

    /// Rows as long as the screen, in the colours a desk has: time, direction, root, headline.
    static func desk(_ size: Size, newest: Int) -> Grid {
        let plain = Style(foreground: .rgb(0xD3DAE2), background: .rgb(0x14181F))
        var grid = Grid(size: size, style: plain)
        let width = size.width / 2
        let height = size.height / 2
        for (pane, origin) in [
            (0, Point(x: 0, y: 0)), (1, Point(x: width, y: 0)),
            (2, Point(x: 0, y: height)), (3, Point(x: width, y: height)),
        ] {
            for row in 0..<height {
                // Only the first pane has news.
                let number = (pane == 0 ? newest : 0) + 1000 * (pane + 1) - row
                deskRow(number, at: Point(x: origin.x, y: origin.y + row), width: width, plain, &grid)
            }
        }
        return grid
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
