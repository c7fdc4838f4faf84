import ScreenModel

extension Color {
    /// Whether text of this colour can be read on a background: a contrast of 3:1 or more by WCAG 2.1 for colours that
    /// are known; a place of the terminal's palette is not, and counts as readable only on the standard background.
    func isReadable(on background: Color) -> Bool {
        switch (luminance, background.luminance) {
        case (let own?, let other?): (max(own, other) + 0.05) / (min(own, other) + 0.05) >= 3
        default: background == .standard
        }
    }

    /// Relative luminance of sRGB (WCAG 2.1, with a plain gamma of 2.25 for its curve), 0…1.
    private var luminance: Double? {
        guard case .rgb(let value) = self else { return nil }
        let channels = [value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF].map { channel -> Double in
            let part = Double(channel) / 255
            return part * part * part.squareRoot().squareRoot()
        }
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }
}
