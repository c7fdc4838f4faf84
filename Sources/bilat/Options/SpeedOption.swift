import ArgumentParser

/// How fast a recording is run: `60x` of the time it took, or `max`.
nonisolated struct SpeedOption: ExpressibleByArgument {
    /// Recorded seconds in one real second; nil for as fast as it goes.
    let factor: Double?

    static let full = SpeedOption(factor: nil)

    private init(factor: Double?) {
        self.factor = factor
    }

    init?(argument: String) {
        let text = argument.lowercased()
        if text == "max" {
            self = .full
        } else if let factor = Double(text.hasSuffix("x") ? String(text.dropLast()) : text), factor > 0, factor.isFinite
        {
            self.init(factor: factor)
        } else {
            return nil
        }
    }

    var defaultValueDescription: String { factor.map { "\($0)x" } ?? "max" }
}
