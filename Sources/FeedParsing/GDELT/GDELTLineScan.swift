/// The tabs of one line, found sixteen bytes at a time.
enum GDELTLineScan {
    /// How many tabs stand in `count` bytes.
    static func tabs(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
        let raw = UnsafeRawPointer(bytes)
        let tab = SIMD16<UInt8>(repeating: 0x09)
        var place = 0
        var total = 0
        while place + 16 <= count {
            // Lanes count up to 255, then they are added up.
            let end = min(count - 15, place + 255 * 16)
            var lanes = SIMD16<UInt8>.zero
            while place < end {
                let sixteen = raw.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
                // A mask's lanes are all ones, which is −1; `replacing(with:where:)` takes fifty times as long (measured).
                lanes &-= unsafeBitCast(sixteen .== tab, to: SIMD16<UInt8>.self)
                place += 16
            }
            total &+= sum(lanes)
        }
        while place < count {
            if bytes[place] == 0x09 { total += 1 }
            place += 1
        }
        return total
    }

    /// All lanes added up, four times four of them at once.
    private static func sum(_ lanes: SIMD16<UInt8>) -> Int {
        let halves = unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
        let even: UInt64 = 0x00FF_00FF_00FF_00FF
        let sums = (halves.x & even) &+ ((halves.x >> 8) & even) &+ (halves.y & even) &+ ((halves.y >> 8) & even)
        return Int((sums &* 0x0001_0001_0001_0001) >> 48)
    }

    /// The place after the `number`th tab, counted from `start`; nil where there are fewer.
    static func placeAfterTab(_ number: Int, in bytes: UnsafePointer<UInt8>, from start: Int, count: Int) -> Int? {
        let raw = UnsafeRawPointer(bytes)
        var left = number
        var place = start
        while place + 8 <= count {
            var marks = tabMarks(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian)
            let found = marks.nonzeroBitCount
            guard found >= left else {
                left -= found
                place += 8
                continue
            }
            while left > 1 {
                marks &= marks &- 1
                left -= 1
            }
            return place + marks.trailingZeroBitCount / 8 + 1
        }
        while place < count {
            if bytes[place] == 0x09 {
                left -= 1
                if left == 0 { return place + 1 }
            }
            place += 1
        }
        return nil
    }

    /// The highest bit of each byte that is a tab (“Bit Twiddling Hacks”, Sean Eron Anderson: the exact form of haszero).
    private static func tabMarks(_ eight: UInt64) -> UInt64 {
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        let zeroed = eight ^ 0x0909_0909_0909_0909
        return ~(((zeroed & low) &+ low) | zeroed | low)
    }
}
