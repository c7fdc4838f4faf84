/// Durations as a reader wants them, in the largest unit that loses little.
enum DurationWords {
    /// `300 ms`, `1.5 s`, `60 s`.
    static func text(_ milliseconds: Int) -> String {
        if milliseconds < 1000 { return "\(milliseconds) ms" }
        let tenths = milliseconds / 100
        return tenths % 10 == 0 ? "\(tenths / 10) s" : "\(tenths / 10).\(tenths % 10) s"
    }

    /// `45 s`, `30 min`, `2 h`, `3 d`, rounded to the nearest.
    static func text(seconds: Int64) -> String {
        switch seconds {
        case ..<100: "\(seconds) s"
        case ..<5970: "\((seconds + 30) / 60) min"
        case ..<171_000: "\((seconds + 1800) / 3600) h"
        default: "\((seconds + 43_200) / 86_400) d"
        }
    }
}
