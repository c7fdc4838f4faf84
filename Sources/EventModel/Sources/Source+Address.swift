extension Source {
    /// The address to ask at `now`: `{yyyymm-2}` in `url` stands for the month two months ago, `{yyyymmdd-1}`,
    /// `{dd/mm/yyyy-30}` and `{yyyy-mm-dd-30}` for a day so many days ago (UTC); without a number, for now.
    public func address(at now: Timestamp) -> String {
        var result = ""
        var rest = url[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let inside = rest[rest.index(after: open)..<close]
            result += Self.date(inside, now) ?? "{\(inside)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private static func date(_ mark: Substring, _ now: Timestamp) -> String? {
        let forms = ["yyyymmdd", "yyyymm", "dd/mm/yyyy", "yyyy-mm-dd"]
        guard let form = forms.first(where: { mark == $0 || mark.hasPrefix($0 + "-") }) else { return nil }
        let tail = mark.dropFirst(form.utf8.count + 1)
        guard let back = tail.isEmpty ? 0 : Int(tail), (0...40_000).contains(back) else { return nil }
        if form == "yyyymm" { return month(now.civil(), back: back) }
        let day = now.advanced(by: Int64(back) * -86_400).civil()
        let (year, month) = (day.dateText.prefix(4), CivilTime.twoDigits(day.month))
        switch form {
        case "yyyymmdd": return "\(year)\(month)\(CivilTime.twoDigits(day.day))"
        case "dd/mm/yyyy": return "\(CivilTime.twoDigits(day.day))/\(month)/\(year)"
        default: return day.dateText
        }
    }

    private static func month(_ now: CivilTime, back: Int) -> String {
        let months = now.year * 12 + now.month - 1 - back
        return "\(months / 12)\(CivilTime.twoDigits(months % 12 + 1))"
    }
}
