import Foundation
import ScreenModel

/// Contrast and what colour-blind eyes see, for judging themes.
enum Contrast {
    /// The ratio of WCAG 2.1 (1…21) between two 0xRRGGBB colours.
    static func ratio(_ one: UInt32, _ other: UInt32) -> Double {
        let (first, second) = (luminance(one), luminance(other))
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    static func ratio(_ style: Style) -> Double? {
        guard case .rgb(let foreground) = style.foreground, case .rgb(let background) = style.background else {
            return nil
        }
        return style.attributes.contains(.reverse) ? ratio(background, foreground) : ratio(foreground, background)
    }

    static func luminance(_ rgb: UInt32) -> Double {
        let parts = linear(rgb)
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    static func linear(_ rgb: UInt32) -> [Double] {
        [16, 8, 0].map { shift in
            let part = Double(rgb >> UInt32(shift) & 0xFF) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
    }
}
