import Dispatch

/// Paints at most 30 times a second, and at once after a rest.
final class PaintClock {
    private static let pause = DispatchTimeInterval.milliseconds(33)

    private let paint: () -> Void
    private var isDue = false
    private var earliest = DispatchTime.now()

    init(paint: @escaping () -> Void) {
        self.paint = paint
    }

    /// Something changed that a paint may show.
    func request() {
        guard !isDue else { return }
        isDue = true
        DispatchQueue.main.asyncAfter(deadline: max(.now(), earliest)) { [weak self] in
            guard let self else { return }
            isDue = false
            earliest = .now() + Self.pause
            paint()
        }
    }
}
