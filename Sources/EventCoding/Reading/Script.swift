/// The writing system in which most of a text is, which stands for its language where words are concerned.
enum Script: Sendable {
    case latin, cyrillic, chinese

    init(of bytes: [UInt8]) {
        var counts = (latin: 0, cyrillic: 0, chinese: 0)
        for byte in bytes {
            switch byte {
            case 0x61...0x7A: counts.latin += 1
            case 0xD0, 0xD1: counts.cyrillic += 2
            case 0xE4...0xE9: counts.chinese += 4
            default: break
            }
        }
        if counts.chinese >= counts.latin && counts.chinese >= counts.cyrillic && counts.chinese > 0 {
            self = .chinese
        } else {
            self = counts.cyrillic > counts.latin ? .cyrillic : .latin
        }
    }
}
