import CVTerm
import ScreenModel

/// libvterm: turns the bytes a program sends into a screen.
final class Emulator {
    private let terminal: OpaquePointer
    private let screenLayer: OpaquePointer
    private let modes: UnsafeMutablePointer<rig_modes>

    init(size: Size) {
        terminal = vterm_new(Int32(size.height), Int32(size.width))
        modes = .allocate(capacity: 1)
        modes.initialize(to: rig_modes())
        screenLayer = rig_screen(terminal, modes)
    }

    deinit {
        vterm_free(terminal)
        modes.deallocate()
    }

    func resize(to size: Size) {
        vterm_set_size(terminal, Int32(size.height), Int32(size.width))
    }

    /// Takes what the program sent; answers what the terminal sends back to it.
    func feed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.withUnsafeBytes { _ = vterm_input_write(terminal, $0.baseAddress, $0.count) }
        var reply = [CChar](repeating: 0, count: 1024)
        let count = vterm_output_read(terminal, &reply, reply.count)
        return reply.prefix(count).map { UInt8(bitPattern: $0) }
    }

    /// The column of the cursor: for learning how far a text moves it.
    var column: Int { Int(rig_cursor(terminal).col) }

    var screen: RigScreen {
        var (height, width): (Int32, Int32) = (0, 0)
        vterm_get_size(terminal, &height, &width)
        let cursor = rig_cursor(terminal)
        return RigScreen(
            size: Size(width: Int(width), height: Int(height)),
            cells: (0..<height).flatMap { y in row(y, width: width) },
            cursor: Point(x: Int(cursor.col), y: Int(cursor.row)), isCursorVisible: modes.pointee.is_cursor_visible,
            isAlternate: modes.pointee.is_alternate, wantsMouse: modes.pointee.mouse != 0)
    }

    private func row(_ y: Int32, width: Int32) -> [RigCell] {
        var cells: [RigCell] = []
        while cells.count < width {
            let cell = rig_get(screenLayer, y, Int32(cells.count))
            cells.append(Self.cell(cell))
            if cell.width == 2 { cells.append(RigCell(text: "", width: 0, style: Self.style(cell))) }
        }
        return Array(cells.prefix(Int(width)))
    }

    private static func cell(_ cell: rig_cell) -> RigCell {
        let scalars = withUnsafeBytes(of: cell.chars) { Array($0.bindMemory(to: UInt32.self)) }
        var text = String.UnicodeScalarView()
        for scalar in scalars.prefix(while: { $0 != 0 }).compactMap(Unicode.Scalar.init) { text.append(scalar) }
        return RigCell(text: text.isEmpty ? " " : String(text), width: Int(cell.width), style: style(cell))
    }

    private static func style(_ cell: rig_cell) -> Style {
        var attributes: Style.Attributes = []
        if cell.bold { attributes.insert(.bold) }
        if cell.italic { attributes.insert(.italic) }
        if cell.underline { attributes.insert(.underline) }
        if cell.reverse { attributes.insert(.reverse) }
        return Style(
            foreground: color(cell.foreground), background: color(cell.background), attributes: attributes)
    }

    private static func color(_ flattened: UInt32) -> Color {
        switch flattened >> 24 {
        case 0xFF: .standard
        case 0xFE: .indexed(UInt8(flattened & 0xFF))
        default: .rgb(flattened)
        }
    }
}
