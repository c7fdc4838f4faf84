public import ScreenModel
public import Theming

/// Draws a state: the whole screen as a grid of its size, every cell anew.
public func paint(_ state: ViewState, theme: Theme) -> Grid {
    var canvas = Canvas(size: state.size, theme: theme, glyphs: Glyphs(isAscii: state.isAscii))
    guard !canvas.grid.bounds.isEmpty else { return canvas.grid }
    let layout = state.layout
    HeaderPainter(state: state, glyphs: canvas.glyphs).draw(in: layout.header, on: &canvas)
    drawBody(state, layout: layout, on: &canvas)
    PreviewPainter(state: state, layout: layout).draw(on: &canvas)
    StatusPainter(state: state).draw(in: layout.status, on: &canvas)
    for window in state.windows {
        switch window {
        case .help(let help): HelpPage(state: state, window: help).draw(in: layout.window, on: &canvas)
        case .palette(let palette): PalettePage(state: state, window: palette).draw(layout: layout, on: &canvas)
        case .prompt(let prompt): PromptPage(state: state, window: prompt).draw(layout: layout, on: &canvas)
        case .views: ViewsMenu().draw(over: layout.window, on: &canvas)
        default: break
        }
    }
    if state.isAscii { canvas.replaceEllipses() }
    return canvas.grid
}

/// Draws the panes, or the window that takes their place.
private func drawBody(_ state: ViewState, layout: DeskLayout, on canvas: inout Canvas) {
    let opened = state.windows.last { window in
        switch window {
        case .detail, .story, .sources, .histogram, .view: true
        case .help, .palette, .prompt, .views: false
        }
    }
    switch opened {
    case .detail(let window):
        DetailPage(state: state, window: window, size: layout.window.inset(by: 1)).draw(in: layout.window, on: &canvas)
    case .story(let window):
        StoryPage(state: state, window: window, size: layout.window.inset(by: 1)).draw(in: layout.window, on: &canvas)
    case .sources(let window): SourcesPage(state: state, window: window).draw(in: layout.window, on: &canvas)
    case .view(let window): ViewPage(state: state, window: window).draw(in: layout.window, on: &canvas)
    case .histogram: HistogramPage(state: state).draw(in: layout.window, on: &canvas)
    default:
        FramePainter(layout: layout, focus: state.focus).draw(on: &canvas)
        let painter = PanePainter(state: state, layout: layout, glyphs: canvas.glyphs)
        for pane in layout.panes { painter.draw(pane, on: &canvas) }
        StripPainter(state: state, layout: layout, glyphs: canvas.glyphs).draw(on: &canvas)
        FigurePainter(board: state.shownFigures, dossier: state.dossier, glyphs: canvas.glyphs).draw(
            in: layout.figures, on: &canvas)
    }
}

extension Canvas {
    /// In ASCII mode the sign that something was cut is ASCII too.
    mutating func replaceEllipses() {
        for y in 0..<grid.size.height {
            for x in 0..<grid.size.width where grid[x, y].glyph == "…" {
                grid.put("~", at: Point(x: x, y: y), width: 1, style: grid[x, y].style)
            }
        }
    }
}
