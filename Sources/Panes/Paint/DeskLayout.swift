import ScreenModel

/// Where everything is on a screen of a size: painting and the mouse read the same.
struct DeskLayout: Hashable {
    /// What the desk is made for.
    static let usable = Size(width: 80, height: 24)

    let header: Region
    /// Everything between the header and the bottom lines: where windows open.
    let body: Region
    /// The visible panes with their frames, neighbours sharing a border.
    let panes: [PaneFrame]
    let strips: [PaneFrame]
    let preview: Region
    /// Where what is opened over the panes stands: the body and the preview.
    let window: Region
    let status: Region
    /// Where rates and trade stand, under the zoomed economic pane.
    let figures: Region
    /// Too small for the whole desk: one pane at a time, without frames.
    let isCompact: Bool

    struct PaneFrame: Hashable {
        let pane: PaneID
        let frame: Region
        let rows: Region
    }

    init(state: ViewState) {
        let figures = FigurePainter(
            board: state.shownFigures, dossier: state.dossier, glyphs: Glyphs(isAscii: state.isAscii))
        self.init(size: state.size, focus: state.focus, isZoomed: state.isZoomed, figureLines: figures.height)
    }

    init(size: Size, focus: PaneID, isZoomed: Bool, figureLines: Int = 0) {
        let screen = Region(x: 0, y: 0, width: size.width, height: size.height)
        isCompact = size.width < Self.usable.width || size.height < Self.usable.height
        let cut = screen.splitTop(size.height >= 12 ? 2 : size.height >= 4 ? 1 : 0)
        header = cut.top
        let foot = cut.rest.splitBottom(size.height >= 3 ? 1 : 0)
        status = foot.bottom
        let hasFigures = isZoomed && focus == .economic && !isCompact && foot.rest.height > figureLines + 12
        let figured = foot.rest.splitBottom(hasFigures ? figureLines : 0)
        figures = figured.bottom
        let above = figured.rest.splitBottom(size.height >= 30 ? 2 : size.height >= 8 ? 1 : 0)
        preview = above.bottom
        body = above.rest
        window = foot.rest
        if isCompact {
            let rows = body.splitTop(body.height >= 2 ? 1 : 0)
            panes = [PaneFrame(pane: focus, frame: body, rows: rows.rest)]
            strips = []
            return
        }
        let isSingle = isZoomed || !focus.isQuarter
        let stripHeight = isSingle ? 0 : size.height >= 50 ? 10 : size.height >= 34 ? 5 : 2
        let (upper, below) = body.splitBottom(stripHeight)
        // Boxes share a border with the panes above them.
        let lower =
            stripHeight < 4 ? below : Region(x: below.x, y: below.y - 1, width: below.width, height: below.height + 1)
        panes = isSingle ? [Self.framed(focus, upper)] : Self.quarters(upper)
        strips = isSingle ? [] : Self.strips(lower)
    }

    /// The rows of a pane, where it is visible.
    func rows(of pane: PaneID) -> Region? {
        (panes + strips).first { $0.pane == pane }?.rows
    }

    /// The pane under a point.
    func pane(at point: Point) -> PaneID? {
        (panes + strips).first { $0.frame.contains(point) }?.pane
    }

    /// Where the two strips are more than one line each.
    var hasStripBoxes: Bool { strips.first.map { $0.frame.height > 1 } ?? false }

    private static func framed(_ pane: PaneID, _ frame: Region) -> PaneFrame {
        PaneFrame(pane: pane, frame: frame, rows: frame.inset(by: 1))
    }

    /// Two rows of two, the borders between them shared.
    private static func quarters(_ area: Region) -> [PaneFrame] {
        let middleX = area.x + (area.width - 1) / 2
        let middleY = area.y + (area.height - 1) / 2
        let columns = [(area.x, middleX - area.x + 1), (middleX, area.maxX - middleX)]
        let lines = [(area.y, middleY - area.y + 1), (middleY, area.maxY - middleY)]
        return PaneID.quarters.enumerated().map { place, pane in
            let (x, width) = columns[place % 2]
            let (y, height) = lines[place / 2]
            return framed(pane, Region(x: x, y: y, width: width, height: height))
        }
    }

    /// Side by side where there is height for boxes, else one line each.
    private static func strips(_ area: Region) -> [PaneFrame] {
        if area.height < 4 {
            let (top, rest) = area.splitTop(1)
            return [
                PaneFrame(pane: .rhetoric, frame: top, rows: top), PaneFrame(pane: .context, frame: rest, rows: rest),
            ]
        }
        let middle = area.x + (area.width - 1) / 2
        let left = Region(x: area.x, y: area.y, width: middle - area.x + 1, height: area.height)
        let right = Region(x: middle, y: area.y, width: area.maxX - middle, height: area.height)
        return [framed(.rhetoric, left), framed(.context, right)]
    }
}
