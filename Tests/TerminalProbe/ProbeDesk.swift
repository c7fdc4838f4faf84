import Foundation
import ScreenModel
import Terminal

/// The probe's main loop: every event is noted and some keys do something.
final class ProbeDesk {
    private var screen: TerminalScreen?
    private let scene: ProbeScene
    private var lines: [String] = []
    private var newest = 0

    init(_ options: TerminalOptions, scene: ProbeScene) throws(TerminalError) {
        self.scene = scene
        screen = try TerminalScreen(options) { [weak self] in self?.received($0) }
        guard let screen else { return }
        lines = ["ready \(screen.size.width)x\(screen.size.height) \(screen.depth.rawValue)"]
    }

    func run() {
        draw()
        RunLoop.main.run()
    }

    private func received(_ input: TerminalInput) {
        switch input {
        case .key(let key): struck(key)
        case .mouse(let press): lines.append("mouse \(press.kind) \(press.point.x),\(press.point.y)")
        case .pasted(let text): lines.append("pasted \(text.unicodeScalars.count) \(text.debugDescription.prefix(20))")
        case .resized(let size): lines.append("resized \(size.width)x\(size.height)")
        case .resumed(let size): lines.append("resumed \(size.width)x\(size.height)")
        case .ended(let signal): exit(128 + signal)
        }
        draw()
    }

    private func struck(_ key: KeyPress) {
        lines.append("key \(key.isControl ? "^" : "")\(key.key)")
        switch key {
        case KeyPress(.character("z"), isControl: true): screen?.suspend()
        case KeyPress(.character("l"), isControl: true): screen?.redraw()
        case KeyPress(.character("n")): newest += 1
        case KeyPress(.character("Y")): _ = screen?.copy("привет")
        case KeyPress(.character("T")): fatalError("asked for")
        case KeyPress(.character("S")): kill(getpid(), SIGSEGV)
        case KeyPress(.character("A")): abort()
        case KeyPress(.character("O")): _ = overflow(1)
        case KeyPress(.character("X")): exit(7)
        case KeyPress(.character("q")): quit()
        default: break
        }
    }

    private func quit() {
        screen?.release()
        exit(0)
    }

    /// Recursion without an end, to run out of stack.
    private func overflow(_ number: Int) -> Int {
        number == 0 ? 0 : overflow(number &+ 1) &+ lines.count
    }

    private func draw() {
        guard let screen else { return }
        switch scene {
        case .keys: screen.show(ProbePainting.list(lines, screen.size), cursor: Point(x: 2, y: 1))
        case .paint: screen.show(ProbePainting.paint(screen.size))
        case .desk: screen.show(ProbePainting.desk(screen.size, newest: newest))
        case .zoom: screen.show(ProbePainting.zoom(screen.size, newest: newest))
        case .hostile: screen.show(ProbePainting.hostile(screen.size))
        }
    }
}
