import EventModel

/// Makes a moment of the pieces of a written date: the clock and the zone are taken out first, the rest is the date.
struct DateReading {
    private var tokens: [DateToken]
    private let language: String?
    private var hour = 0
    private var minute = 0
    private var second = 0
    private var offset = 0

    init(tokens: [DateToken], language: String?) {
        self.tokens = tokens
        self.language = language
    }

    mutating func timestamp() -> Timestamp? {
        takeClock()
        takeZone()
        guard let date = WrittenDay(tokens) else { return nil }
        return FeedDate.timestamp(
            year: date.year, month: date.month, day: date.day, hour: hour, minute: minute, second: second,
            offset: offset)
    }

    // MARK: Clock

    private mutating func takeClock() {
        guard let place = tokens.indices.first(where: isClock) else { return takeBareHour() }
        hour = number(at: place)
        minute = number(at: place + 2)
        var end = place + 3
        if isColon(at: end), isNumber(at: end + 1) {
            second = number(at: end + 1)
            end += 2
            let isFraction = isMark(at: end, ".") || isMark(at: end, ",") || isColon(at: end)
            if isFraction, isNumber(at: end + 1) { end += 2 }
        } else if isWord(at: end, "秒") {
            end += 1
        }
        if isWord(at: end, "分") { end += 1 }
        if case .number(let value, _) = token(at: end), isWord(at: end + 1, "秒") {
            second = value
            end += 2
        }
        takeHalfDay(around: place, end)
        tokens.replaceSubrange(place..<min(end, tokens.count), with: [.space])
        clockPlace = place
    }

    private var clockPlace: Int?

    /// `3 PM`: an hour without minutes.
    private mutating func takeBareHour() {
        guard let place = tokens.indices.first(where: { isNumber(at: $0) && isHalfDay(at: after($0)) }) else { return }
        hour = number(at: place)
        takeHalfDay(around: place, place + 1)
        tokens.replaceSubrange(place..<place + 1, with: [.space])
        clockPlace = place
    }

    private func isClock(at place: Int) -> Bool {
        guard isNumber(at: place), isNumber(at: place + 2) else { return false }
        return isColon(at: place + 1) || isWord(at: place + 1, "时") || isWord(at: place + 1, "時")
    }

    /// `PM`, `下午`, `오후` before or after the clock.
    private mutating func takeHalfDay(around start: Int, _ end: Int) {
        for place in [before(start), after(end - 1)] {
            guard case .word(let written) = token(at: place) else { continue }
            // `p.m.` comes as two words.
            let word = isMark(at: place + 1, ".") && isWord(at: place + 2, "m") ? written + "m" : written
            guard let isAfternoon = Self.halfDays[word] else { continue }
            if isAfternoon, hour < 12 { hour += 12 }
            if !isAfternoon, hour == 12 { hour = 0 }
            tokens[place] = .space
            return
        }
    }

    private func isHalfDay(at place: Int) -> Bool {
        guard case .word(let word) = token(at: place) else { return false }
        return word.allSatisfy(\.isASCII) && Self.halfDays[word] != nil
    }

    private static let halfDays: [String: Bool] = [
        "am": false, "pm": true, "上午": false, "下午": true, "晚上": true, "早上": false, "凌晨": false, "오전": false, "오후": true,
        "午前": false, "午後": true, "πμ": false, "μμ": true,
    ]

    // MARK: Zone

    /// A number beside the clock counts before a name: `+0300 (MSK)`.
    private mutating func takeZone() {
        guard let start = clockPlace else { return }
        let isSettled = takeOffset(at: start)
        for place in tokens.indices {
            guard case .word(let word) = tokens[place], let named = ZoneName.offset(of: word, language: language) else {
                continue
            }
            tokens[place] = .space
            if !isSettled {
                offset = named
                if let (more, end) = signedOffset(at: after(place)) {
                    offset = named + more
                    tokens.replaceSubrange(place..<end, with: [.space])
                }
            }
            return
        }
    }

    /// Takes a signed number that stands directly after the clock.
    private mutating func takeOffset(at clock: Int) -> Bool {
        let next = tokens.indices.first { place in
            if case .space = tokens[place] { return false }
            return place > clock
        }
        guard let next, let (value, end) = signedOffset(at: next) else { return false }
        offset = value
        tokens.replaceSubrange(clock..<end, with: [.space])
        return true
    }

    /// `+0300`, `+03:00`, `+3`, `-05`: the seconds, and the place after it.
    private func signedOffset(at place: Int) -> (Int, Int)? {
        guard case .mark(let sign) = token(at: place), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            case .number(let value, let digits) = token(at: place + 1), digits <= 4
        else { return nil }
        var seconds = digits >= 3 ? (value / 100 * 60 + value % 100) * 60 : value * 3600
        var end = place + 2
        if digits <= 2, isColon(at: end), case .number(let minutes, 2) = token(at: end + 1) {
            seconds += minutes * 60
            end += 2
        }
        return (sign == UInt8(ascii: "-") ? -seconds : seconds, end)
    }

    // MARK: Tokens

    private func token(at place: Int) -> DateToken? {
        tokens.indices.contains(place) ? tokens[place] : nil
    }

    private func after(_ place: Int) -> Int {
        if case .space = token(at: place + 1) { return place + 2 }
        return place + 1
    }

    private func before(_ place: Int) -> Int {
        if case .space = token(at: place - 1) { return place - 2 }
        return place - 1
    }

    private func isNumber(at place: Int) -> Bool {
        if case .number = token(at: place) { return true }
        return false
    }

    private func number(at place: Int) -> Int {
        if case .number(let value, _) = token(at: place) { return value }
        return 0
    }

    private func isColon(at place: Int) -> Bool { isMark(at: place, ":") }

    private func isMark(at place: Int, _ mark: Unicode.Scalar) -> Bool {
        if case .mark(let byte) = token(at: place) { return byte == UInt8(ascii: mark) }
        return false
    }

    private func isWord(at place: Int, _ word: String) -> Bool {
        if case .word(let other) = token(at: place) { return other == word }
        return false
    }
}
