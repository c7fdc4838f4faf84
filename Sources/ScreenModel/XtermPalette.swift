/// The 256 colours of xterm: 16 that users change, a cube of 6×6×6 and 24 greys (xterm's 256colres.pl).
enum XtermPalette {
    private static let steps: [UInt32] = [0, 95, 135, 175, 215, 255]

    /// What most terminals show for the first 16; users may have changed them.
    private static let ansi: [UInt32] = [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ]

    /// 0xRRGGBB of a place.
    static func rgb(_ index: UInt8) -> UInt32 {
        let place = Int(index)
        if place < 16 { return ansi[place] }
        if place >= 232 { return UInt32(8 + 10 * (place - 232)) * 0x010101 }
        let cube = place - 16
        return steps[cube / 36] << 16 | steps[cube / 6 % 6] << 8 | steps[cube % 6]
    }

    /// The nearest of the colours no user changes: cube or grey.
    static func nearestFixed(to rgb: UInt32) -> UInt8 {
        nearest(to: rgb, among: 16...255)
    }

    /// The nearest of the first 16.
    static func nearestANSI(to rgb: UInt32) -> UInt8 {
        nearest(to: rgb, among: 0...15)
    }

    private static func nearest(to rgb: UInt32, among places: ClosedRange<UInt8>) -> UInt8 {
        var best = places.lowerBound
        var bestDistance = UInt32.max
        for place in places {
            let distance = squaredDistance(rgb, self.rgb(place))
            if distance < bestDistance { (best, bestDistance) = (place, distance) }
        }
        return best
    }

    /// Weighted by how much the eye sees of red, green and blue.
    private static func squaredDistance(_ one: UInt32, _ other: UInt32) -> UInt32 {
        func square(_ shift: UInt32) -> UInt32 {
            let difference = Int32(one >> shift & 0xFF) - Int32(other >> shift & 0xFF)
            return UInt32(difference * difference)
        }
        return 3 * square(16) + 6 * square(8) + square(0)
    }
}
