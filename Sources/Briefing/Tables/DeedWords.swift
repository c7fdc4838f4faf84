import Analysis

/// A counted deed as a sentence.
enum DeedWords {
    /// `joint patrols: 2 this year, 1 by this date last year`.
    static func text(_ deed: DeedCount) -> String {
        let this = figure(deed.thisYear, deed.unit)
        let last = figure(deed.lastYear, deed.unit)
        let remark = deed.remark.map { " (\($0))" } ?? ""
        return "\(deed.deed.rawValue): \(this) this year, \(last) by this date last year\(remark)"
    }

    /// `2026-07-14 to 2026-07-20: seventh joint patrol of the year`.
    static func text(_ occasion: DeedOccasion) -> String {
        let (first, last) = (DayNumber.text(occasion.days.lowerBound), DayNumber.text(occasion.days.upperBound))
        return "\(first == last ? first : "\(first) to \(last)"): \(occasion.words)"
    }

    private static func figure(_ measure: Measure<Double>, _ unit: String) -> String {
        switch measure {
        case .notEnoughVolume: "not known"
        case .value(let value) where unit == "times": String(Int(value))
        case .value(let value): "\(FigureText.plain(value)) \(unit)"
        }
    }
}
