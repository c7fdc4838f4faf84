import Dispatch

/// Paints at most 30 times a second, and at once after a rest; after a key sooner.
final class PaintClock {
    /// How soon a change is to be seen.
    enum Urgency {
        /// Something arrived.
        case soon
        /// A key was pressed.
        case now
        /// A key was pressed whose answer is computed: painted with it, or without when it takes longer than a moment.
        case withAnswer
    }

    private static let pause = DispatchTimeInterval.milliseconds(33)
    private static let shortPause = DispatchTimeInterval.milliseconds(8)
    private static let patience = DispatchTimeInterval.milliseconds(8)

    private let paint: () -> Void
    /// When the next paint is due, if one is.
    private var due: DispatchTime?
    private var paintedAt = DispatchTime(uptimeNanoseconds: 0)
    /// Whether the next change is the answer that a key waits for.
    private var isAwaiting = false

    init(paint: @escaping () -> Void) {
        self.paint = paint
    }

    /// Something changed that a paint may show.
    func request(_ urgency: Urgency = .soon) {
        let now = DispatchTime.now()
        switch urgency {
        case .now: schedule(max(now, paintedAt + Self.shortPause))
        case .withAnswer:
            isAwaiting = true
            schedule(now + Self.patience)
        case .soon:
            schedule(max(now, paintedAt + (isAwaiting ? Self.shortPause : Self.pause)))
        }
    }

    private func schedule(_ time: DispatchTime) {
        if let due, due <= time { return }
        due = time
        DispatchQueue.main.asyncAfter(deadline: time) { [weak self] in
            guard let self, due == time else { return }
            due = nil
            isAwaiting = false
            paintedAt = .now()
            paint()
        }
    }
}
