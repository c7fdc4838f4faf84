import ScreenModel
import TerminalRig

extension RigScreen {
    /// The row on which a text stands.
    func row(with text: String) -> Int? {
        (0..<size.height).first { row($0).contains(text) }
    }

    /// Columns at which a row has a vertical line or a joint of one.
    func borders(in y: Int) -> [Int] {
        (0..<size.width).filter { "│┃├┤┼┬┴╭╮╰╯".contains(self[$0, y].text) }
    }

    /// Whether every cell is drawn without a colour.
    var isMono: Bool {
        cells.allSatisfy { $0.style.foreground == .standard && $0.style.background == .standard }
    }
}
