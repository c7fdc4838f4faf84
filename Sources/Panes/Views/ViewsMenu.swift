import ScreenModel
import Theming

/// The letters behind `v`, in a small frame above the bottom line.
struct ViewsMenu {
    func draw(over region: Region, on canvas: inout Canvas) {
        let bindings = KeyBindings.bindings(at: .views).filter { $0.command.view != nil }
        let width = min(region.width, 44)
        let height = min(region.height, bindings.count + 2)
        guard width > 12, height > 2 else { return }
        let frame = Region(x: region.x, y: region.maxY - height, width: width, height: height)
        canvas.fill(frame, .popup)
        canvas.box(frame, .popupBorder, on: .popup)
        canvas.put(" Views ", x: frame.x + 2, y: frame.y, width: width - 4, .popupTitle, on: .popup)
        for (place, binding) in bindings.prefix(height - 2).enumerated() {
            let key = binding.keys.first?.text(glyphs: canvas.glyphs) ?? ""
            canvas.put(
                [Span(" \(key)", .key), Span("  \(binding.description)", .popup)], x: frame.x + 1,
                y: frame.y + 1 + place, width: width - 2, on: .popup)
        }
    }
}
