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
        /// The answer that a key waits for, or more of it.
        case answer
    }

    private static let pause = DispatchTimeInterval.milliseconds(33)
    private static let shortPause = DispatchTimeInterval.milliseconds(4)
    private static let patience = DispatchTimeInterval.milliseconds(3)

    private let paint: () -> Void
    /// When the next paint is due, if one is.
    private var due: DispatchTime?
    private var paintedAt = DispatchTime(uptimeNanoseconds: 0)

    init(paint: @escaping () -> Void) {
        self.paint = paint
    }

    /// Something changed that a paint may show.
    func request(_ urgency: Urgency = .soon) {
        let now = DispatchTime.now()
        switch urgency {
        case .now: schedule(max(now, paintedAt + Self.shortPause))
        case .withAnswer: schedule(now + Self.patience)
        case .answer: schedule(max(now, paintedAt + Self.shortPause))
        case .soon: schedule(max(now, paintedAt + Self.pause))
        }
    }

    private func schedule(_ time: DispatchTime) {
        if let due, due <= time { return }
        due = time
        DispatchQueue.main.asyncAfter(deadline: time) { [weak self] in
            guard let self, due == time else { return }
            due = nil
            paintedAt = .now()
            paint()
        }
    }
}
