/// The walk over a folded headline that gathers what it is compared by.
struct TitleReading {
    /// What stands behind this many scalars is no headline any more, and is not compared.
    private static let limit = 140
    private static let blank: UInt32 = 0x20

    /// Words with one blank before, between and behind, without punctuation.
    private var text: [UInt32] = [blank]
    /// In order, with repetition.
    private var words: [UInt32] = []
    private var numbers: [UInt32] = []
    private var counts = (latin: 0, cyrillic: 0, ideographs: 0)

    init() {
        text.reserveCapacity(Self.limit + 2)
        words.reserveCapacity(48)
    }

    mutating func read(_ folded: some Collection<UInt8>) {
        let scalars = FoldedScalars.line(of: folded, limit: Self.limit)
        var start = 0
        while start < scalars.count {
            let kind = LetterKind(scalars[start])
            var end = start + 1
            switch kind {
            case .gap: break
            case .digit: end = Self.endOfNumber(scalars, from: start)
            default: while end < scalars.count, LetterKind(scalars[end]) == kind { end += 1 }
            }
            take(scalars[start..<end], kind)
            start = end
        }
    }

    private mutating func take(_ word: ArraySlice<UInt32>, _ kind: LetterKind) {
        switch kind {
        case .gap: return
        case .digit: take(number: word)
        case .ideograph: take(ideographs: word)
        case .latin, .cyrillic:
            if kind == .latin { counts.latin += word.count } else { counts.cyrillic += word.count }
            words.append(TextHash.of(word.prefix(WordStem.length(of: word, kind: kind))))
        }
        text += word
        text.append(Self.blank)
    }

    /// Ideographs are not parted into words: each pair of neighbours is one.
    private mutating func take(ideographs: ArraySlice<UInt32>) {
        counts.ideographs += ideographs.count
        guard ideographs.count > 1 else { return words.append(TextHash.of(ideographs)) }
        for place in ideographs.indices.dropLast() { words.append(TextHash.of(ideographs[place...place + 1])) }
    }

    /// `37,000`, `37 000` and `37000` are one number, and so are `2,5` and `2.5`.
    private mutating func take(number: ArraySlice<UInt32>) {
        let digits = number.filter { LetterKind($0) == .digit }
        let isDecimal = digits.count < number.count && number.suffix(4).first.map { LetterKind($0) == .digit } != false
        var hash = TextHash()
        if isDecimal {
            for scalar in number { hash.add(LetterKind(scalar) == .digit ? scalar : 0x2E) }
        } else {
            for digit in digits { hash.add(digit) }
        }
        words.append(hash.short)
        numbers.append(hash.short)
    }

    /// A full stop or comma with a digit behind it belongs to the number.
    private static func endOfNumber(_ scalars: [UInt32], from start: Int) -> Int {
        var end = start + 1
        while end < scalars.count {
            if LetterKind(scalars[end]) == .digit {
                end += 1
            } else if scalars[end] == 0x2E || scalars[end] == 0x2C, end + 1 < scalars.count,
                LetterKind(scalars[end + 1]) == .digit
            {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    var title: TitleText {
        var title = TitleText()
        title.script = script
        title.words = Self.set(words)
        title.numbers = Self.set(numbers)
        title.neighbours = Self.set(words.indices.dropLast().map { Self.hash(of: words, from: $0, 2) })
        let length = title.script == .han ? 3 : 4
        if text.count >= length {
            title.runs = Self.set((0...(text.count - length)).map { Self.hash(of: text, from: $0, length) })
            title.runMarks = HashMarks(title.runs)
        }
        var whole = TextHash()
        for scalar in text { whole.add(scalar) }
        title.whole = whole.value
        return title
    }

    private static func hash(of values: [UInt32], from start: Int, _ length: Int) -> UInt32 {
        var hash = TextHash()
        for place in start..<(start + length) { hash.add(values[place]) }
        return hash.short
    }

    private var script: Script {
        if counts.ideographs * 2 >= counts.latin + counts.cyrillic { return counts.ideographs > 0 ? .han : .latin }
        return counts.cyrillic > counts.latin ? .cyrillic : .latin
    }

    private static func set(_ values: [UInt32]) -> [UInt32] {
        let sorted = values.sorted()
        var set: [UInt32] = []
        set.reserveCapacity(sorted.count)
        for value in sorted where set.last != value { set.append(value) }
        return set
    }
}
