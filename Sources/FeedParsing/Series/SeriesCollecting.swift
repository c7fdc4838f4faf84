import EventModel

/// Makes points of periods and values as they are found, and counts what is none.
struct SeriesCollecting {
    private let context: ParsingContext
    private let origin: PayloadOrigin
    private let knownBy: KnownBy
    private(set) var points: [SeriesPoint] = []
    private var faults: [(kind: Fault, sample: String, count: Int)] = []
    private var seen: Set<[String]> = []

    enum Fault: Hashable {
        case period, value, field, twice
    }

    init(context: ParsingContext, origin: PayloadOrigin, knownBy: KnownBy) {
        self.context = context
        self.origin = origin
        self.knownBy = knownBy
    }

    /// Takes one value; an empty one is not published yet, or withheld, and is no point.
    mutating func take(_ reading: SeriesReading, period: String, value: String, nominal: Double = 1) {
        let text = value.trimmingWhiteSpace
        guard !text.isEmpty, !Self.isBlank(text) else { return }
        guard let day = PeriodText.iso(period) else { return note(.period, period) }
        guard let number = DecimalText.number(text, decimal: reading.decimal), nominal.isFinite, nominal > 0 else {
            return note(.value, text)
        }
        let scaled = number / nominal * reading.scale
        guard scaled.isFinite else { return note(.value, text) }
        guard seen.insert([reading.series, day]).inserted else { return note(.twice, day) }
        points.append(point(reading.series, day, scaled))
    }

    mutating func note(_ kind: Fault, _ sample: String) {
        if let place = faults.firstIndex(where: { $0.kind == kind }) {
            faults[place].count += 1
        } else {
            faults.append((kind, String(sample.prefix(40)), 1))
        }
    }

    private func point(_ series: String, _ period: String, _ value: Double) -> SeriesPoint {
        let published =
            knownBy == .reconstructed ? PeriodText.knownBy(period, monthly: context.monthly.contains(series)) : nil
        return SeriesPoint(
            series: series, period: period, value: value, unit: context.units[series] ?? "", source: origin.source,
            knownAt: published ?? origin.fetchedAt, knownBy: published == nil ? .observed : .reconstructed)
    }

    private static func isBlank(_ text: String) -> Bool {
        ["..", "...", "-", "–", "—", "n/a", "na", "null", "nan", "x"].contains(text.lowercased())
    }

    /// Points in the order of the document, and what was wrong.
    func finish(_ more: [Problem] = []) -> ParsedPayload {
        let problems = faults.map { fault in
            let others = fault.count > 1 ? " (\(fault.count) such values, this is the first)" : ""
            return Problem(Self.words(fault.kind, fault.sample) + others, place: origin.url.isEmpty ? nil : origin.url)
        }
        return .series(points, problems: more + problems)
    }

    private static func words(_ fault: Fault, _ sample: String) -> String {
        switch fault {
        case .period: "“\(sample)” is no day, month or year; the value was left out"
        case .value: "“\(sample)” is no number; the value was left out"
        case .field: "there is no “\(sample)” here; see the source's `series` in the dossier"
        case .twice: "a second value for \(sample) was left out"
        }
    }
}

extension String {
    var trimmingWhiteSpace: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
