/// Year, month and day as people write them; the order is told by the year's digits, the month's name or the mark between.
struct WrittenDay {
    let year: Int
    let month: Int
    let day: Int

    /// What is left of a date once clock and zone are taken out.
    init?(_ tokens: [DateToken]) {
        var parts = Parts()
        for token in tokens { parts.add(token) }
        let numbers = parts.numbers
        if numbers.count == 1, parts.month == nil, let packed = Self.packed(numbers[0].value, numbers[0].digits) {
            self = packed
            return
        }
        // Numbers that have no place in the date leave its meaning open.
        guard numbers.count == (parts.month == nil ? 3 : 2) else { return nil }
        let day = parts.month.map { Self.named($0, numbers) } ?? Self.numeric(numbers, parts.marks)
        guard let day else { return nil }
        self = day
    }

    /// The numbers, the marks between them, and the month where it is named.
    private struct Parts {
        var numbers: [(value: Int, digits: Int)] = []
        var marks: [UInt8] = []
        var month: Int?
        private var isSure = false
        private var isAfterDay = false

        mutating func add(_ token: DateToken) {
            switch token {
            case .number(let value, let digits):
                numbers.append((value, digits))
                isAfterDay = digits <= 2
            case .word("月") where isAfterDay:
                month = numbers.popLast()?.value
                isSure = true
            case .word(let word): name(word)
            case .mark(let mark):
                if numbers.count == 1 || numbers.count == 2 { marks.append(mark) }
            case .space: break
            }
        }

        /// Names of weekdays begin like months (`mar.`, `Pazartesi`): the one after the day counts, else the last.
        private mutating func name(_ word: String) {
            guard !isSure, let number = MonthName.number(of: word) else { return }
            month = number
            isSure = isAfterDay
        }
    }

    private init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// `20260105` with a clock beside it.
    private static func packed(_ value: Int, _ digits: Int) -> WrittenDay? {
        guard digits == 8 else { return nil }
        return WrittenDay(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    }

    /// `5 января 2026`, `January 5, 2026`, `05-Jan-26`, `2026-July-13`.
    private static func named(_ month: Int, _ numbers: [(value: Int, digits: Int)]) -> WrittenDay? {
        guard numbers.count >= 2 else { return nil }
        let first = numbers[0]
        let second = numbers[1]
        if first.digits >= 3 { return WrittenDay(year: first.value, month: month, day: second.value) }
        return WrittenDay(year: FeedDate.fullYear(second.value, digits: second.digits), month: month, day: first.value)
    }

    private static func numeric(_ numbers: [(value: Int, digits: Int)], _ marks: [UInt8]) -> WrittenDay? {
        guard numbers.count >= 3 else { return nil }
        let (first, second, third) = (numbers[0], numbers[1], numbers[2])
        if first.digits == 4 { return WrittenDay(year: first.value, month: second.value, day: third.value) }
        guard first.digits <= 2, second.digits <= 2, third.digits == 4 || third.digits == 2 else { return nil }
        let year = FeedDate.fullYear(third.value, digits: third.digits)
        let isDotted = marks.first == UInt8(ascii: ".")
        if isDotted || first.value > 12 || first.value == second.value {
            return WrittenDay(year: year, month: second.value, day: first.value)
        }
        if second.value > 12 { return WrittenDay(year: year, month: first.value, day: second.value) }
        // 05/01/2026 is the fifth of January or the first of May: no guess.
        return nil
    }
}
