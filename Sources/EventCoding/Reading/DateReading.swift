import EventModel

/// Reads when the act took place: a date in the text, or a day told from that of publication (`yesterday`, `в среду`,
/// `5月16日`).
struct DateReading {
    /// Folded text.
    private let text: [UInt8]
    private let published: CivilTime?

    /// - Parameter published: When the report was published; nil leaves only dates that carry their year.
    init(_ text: [UInt8], published: Timestamp?) {
        self.text = text.count > Self.reach ? Array(text.prefix(Self.reach)) : text
        self.published = published?.civil()
    }

    /// The first date found, by how exactly it is told; nil where none is.
    /// - Parameter hasWords: Whether a word of a date was found in the text.
    func occurredOn(hasWords: Bool) -> OccurredOn? {
        if let date = numberedDate() { return date }
        return hasWords ? namedDate() ?? nearDay() ?? weekday() : nil
    }

    /// Every date of the text, ascending and without repetition.
    func dates(hasWords: Bool) -> [OccurredOn] {
        var dates = numberedDates(atMost: Self.mostDates)
        if hasWords { dates += namedDates(atMost: Self.mostDates) + [nearDay() ?? weekday()].compactMap(\.self) }
        var unique: [OccurredOn] = []
        for date in dates.sorted(by: { $0.date < $1.date }) where !unique.contains(date) { unique.append(date) }
        return unique
    }

    private static let mostDates = 12

    /// Bytes that are read: what stands later is seldom the day of the act.
    private static let reach = 700

    /// `2026-05-16`, `2026年5月16日`, `5月16日`.
    private func numberedDate() -> OccurredOn? { numberedDates(atMost: 1).first }

    private func numberedDates(atMost most: Int) -> [OccurredOn] {
        var dates: [OccurredOn] = []
        for place in text.indices where isDigit(place) && !(place > 0 && isDigit(place - 1)) {
            guard dates.count < most else { break }
            guard let first = number(at: place) else { continue }
            if first.length == 4, let date = yearFirst(first.value, first.end) {
                dates.append(date)
            } else if first.length <= 2, let day = monthAndDay(first.value, first.end),
                let year = year(of: first.value, day), let date = self.day(year, first.value, day)
            {
                dates.append(date)
            }
        }
        return dates
    }

    private func yearFirst(_ year: Int, _ end: Int) -> OccurredOn? {
        guard (1900...2100).contains(year) else { return nil }
        if take("年", end) {
            guard let month = number(at: end + 3), take("月", month.end), (1...12).contains(month.value) else {
                return nil
            }
            guard let day = number(at: month.end + 3), take("日", day.end) else {
                return OccurredOn(date: "\(year)-\(padded(month.value))", precision: .month)
            }
            return self.day(year, month.value, day.value)
        }
        guard take("-", end), let month = number(at: end + 1), month.length == 2, take("-", month.end),
            let day = number(at: month.end + 1), day.length == 2
        else { return nil }
        return self.day(year, month.value, day.value)
    }

    /// The day behind `月`.
    private func monthAndDay(_ month: Int, _ end: Int) -> Int? {
        guard take("月", end), (1...12).contains(month), let day = number(at: end + 3), take("日", day.end) else {
            return nil
        }
        return day.value
    }

    /// `16 May 2026`, `May 16`, `16 мая`, `в мае 2026 года`.
    private func namedDate() -> OccurredOn? { namedDates(atMost: 1).first }

    private func namedDates(atMost most: Int) -> [OccurredOn] {
        var dates: [OccurredOn] = []
        for (index, forms) in DateWords.months.enumerated() {
            for form in forms {
                for place in places(of: form, wordStart: true) {
                    guard let date = date(month: index + 1, form, at: place) else { continue }
                    dates.append(date)
                    if dates.count == most { return dates }
                }
            }
        }
        return dates
    }

    private func date(month: Int, _ form: String, at place: Int) -> OccurredOn? {
        var end = place + form.utf8.count
        while end < text.count, WordBoundary.startsLetter(text[end]), !isDigit(end) {
            end += text[end] < 0x80 ? 1 : 2
        }
        let before = numberBefore(place)
        var after = number(at: end + 1)
        var year: Int?
        if let found = after, found.length == 4 {
            year = found.value
            after = nil
        } else if let found = after, found.length <= 2 {
            let gap = take(", ", found.end) ? 2 : 1
            if let next = number(at: found.end + gap), next.length == 4 { year = next.value }
        }
        let day = before ?? after.flatMap { $0.length <= 2 ? $0.value : nil }
        // `may` without a number is a verb.
        guard day != nil || year != nil else { return nil }
        guard let day else {
            return year.flatMap {
                (1900...2100).contains($0) ? OccurredOn(date: "\($0)-\(padded(month))", precision: .month) : nil
            }
        }
        guard let year = year ?? self.year(of: month, day) else { return nil }
        return self.day(year, month, day)
    }

    private func nearDay() -> OccurredOn? {
        guard let published else { return nil }
        for entry in DateWords.nearDays where !places(of: entry.word, wordStart: true).isEmpty {
            return day(published, moved: entry.days)
        }
        return nil
    }

    /// The last such day up to publication, or the coming one where the text looks ahead.
    private func weekday() -> OccurredOn? {
        guard let published else { return nil }
        for (index, forms) in DateWords.weekdays.enumerated() {
            guard forms.contains(where: { !places(of: $0, wordStart: true).isEmpty }) else { continue }
            let isComing = DateWords.coming.contains { !places(of: $0, wordStart: false).isEmpty }
            let back = (published.weekday - index + 7) % 7
            return day(published, moved: Int64(isComing ? (7 - back) % 7 : -back))
        }
        return nil
    }

    /// The year that puts the date nearest to publication.
    private func year(of month: Int, _ day: Int) -> Int? {
        guard let published else { return nil }
        let now = CivilTime.daysSince1970(year: published.year, month: published.month, day: published.day)
        return [published.year - 1, published.year, published.year + 1]
            .filter { CivilTime.isDate(year: $0, month: month, day: day) }
            .min { left, right in
                let distances = [left, right].map {
                    abs(CivilTime.daysSince1970(year: $0, month: month, day: day) - now)
                }
                return distances[0] < distances[1]
            }
    }

    private func day(_ year: Int, _ month: Int, _ day: Int) -> OccurredOn? {
        guard (1900...2100).contains(year), CivilTime.isDate(year: year, month: month, day: day) else { return nil }
        return OccurredOn(date: "\(year)-\(padded(month))-\(padded(day))", precision: .day)
    }

    private func day(_ date: CivilTime, moved days: Int64) -> OccurredOn {
        let total = CivilTime.daysSince1970(year: date.year, month: date.month, day: date.day) + days
        return OccurredOn(date: Timestamp(seconds: total * 86_400).civil().dateText, precision: .day)
    }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    private func isDigit(_ place: Int) -> Bool { place >= 0 && place < text.count && text[place] &- 0x30 < 10 }

    private func number(at place: Int) -> (value: Int, length: Int, end: Int)? {
        var end = place
        var value = 0
        while isDigit(end), end - place < 5 {
            value = value * 10 + Int(text[end] - 0x30)
            end += 1
        }
        return end > place ? (value, end - place, end) : nil
    }

    /// A day's number right before, as in `16 May`, `16-17 мая`, `16th of May`.
    private func numberBefore(_ place: Int) -> Int? {
        guard place > 1, text[place - 1] == 0x20, isDigit(place - 2) else { return nil }
        let start = isDigit(place - 3) ? place - 3 : place - 2
        guard !isDigit(start - 1), let number = number(at: start), (1...31).contains(number.value) else { return nil }
        return number.value
    }

    private func take(_ word: String, _ place: Int) -> Bool {
        place >= 0 && place <= text.count && text[place...].starts(with: word.utf8)
    }

    private func places(of word: String, wordStart: Bool) -> [Int] {
        let bytes = Array(word.utf8)
        guard bytes.count <= text.count else { return [] }
        return (0...(text.count - bytes.count)).filter { place in
            text[place] == bytes[0] && text[place..<(place + bytes.count)].elementsEqual(bytes)
                && (!wordStart || bytes[0] >= 0xE3 || place == 0 || isBoundary(text[place - 1]))
        }
    }

    private func isBoundary(_ byte: UInt8) -> Bool { byte < 0x30 || byte == 0x3A || byte == 0x0A }
}
