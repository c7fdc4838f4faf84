extension CorrectableField {
    /// The field called `name`, or a mistake that lists them all.
    public init(named name: String) throws(CorrectionMistake) {
        guard let field = CorrectableField(rawValue: name) else {
            let names = CorrectableField.allCases.map(\.rawValue).joined(separator: ", ")
            throw CorrectionMistake("there is no field “\(name)” to correct; there are: \(names)")
        }
        self = field
    }

    /// Sets this field of `event`; a value that the field cannot have changes nothing.
    public func set(_ value: String, in event: inout CodedEvent) throws(CorrectionMistake) {
        switch self {
        case .relevance: event.relevance = try required(Relevance(rawValue: value), value)
        case .direction: event.direction = try required(Direction(text: value), value)
        case .rhetoric: event.rhetoric = try required(Rhetoric(rawValue: value), value)
        case .routine: event.routine = try required(Self.truth[value], value)
        case .root: event.root = try optional(value) { EventRoot(rawValue: $0.uppercased()) }
        case .modality: event.modality = try optional(value, Modality.init(rawValue:))
        case .register: event.register = try optional(value, Register.init(rawValue:))
        default: try setFree(value, in: &event)
        }
    }

    private func setFree(_ value: String, in event: inout CodedEvent) throws(CorrectionMistake) {
        switch self {
        case .quad: event.quad = try optional(value) { Int($0).flatMap(Quad.init(rawValue:)) }
        case .goldstein: event.goldstein = try optional(value) { number($0, in: -10...10) }
        case .polarity: event.polarity = try optional(value) { Int($0).flatMap { (-2...2).contains($0) ? $0 : nil } }
        case .code: event.code = try optional(value) { Self.isCode($0) ? $0 : nil }
        case .occurredOn: event.occurredOn = try optional(value, OccurredOn.init(written:))
        case .dimensions: event.dimensions = try dimensions(value)
        case .amounts: event.amounts = try amounts(value)
        default: setText(value, in: &event)
        }
    }

    private func setText(_ value: String, in event: inout CodedEvent) {
        let text = Self.isNone(value) ? nil : value
        switch self {
        case .initiator: event.initiator = text
        case .recipient: event.recipient = text
        case .target: event.target = text
        case .origin: event.origin = text
        case .place: event.place = text
        case .story: event.story = text
        case .phrases: event.phrases = Self.list(value)
        case .regions: event.regions = Self.list(value)
        case .topics: event.topics = Self.list(value)
        case .speaker: event.speaker = text.map { Speaker(name: $0, side: event.speaker?.side ?? "third") }
        case .speakerSide: if let text { event.speaker?.side = text }
        default: break
        }
    }

    private func dimensions(_ value: String) throws(CorrectionMistake) -> [RelationDimension] {
        var dimensions: [RelationDimension] = []
        for word in Self.list(value) {
            let dimension = try required(RelationDimension(rawValue: word), word)
            if !dimensions.contains(dimension) { dimensions.append(dimension) }
        }
        return dimensions
    }

    private func amounts(_ value: String) throws(CorrectionMistake) -> [Amount] {
        var amounts: [Amount] = []
        for part in Self.list(value) { amounts.append(try required(Amount(written: part), part)) }
        return amounts
    }

    private func required<Value>(_ read: Value?, _ value: String) throws(CorrectionMistake) -> Value {
        guard let read else { throw CorrectionMistake("\(rawValue) cannot be “\(value)”; it takes \(form)") }
        return read
    }

    private func optional<Value>(
        _ value: String, _ read: (String) -> Value?
    ) throws(CorrectionMistake) -> Value? {
        Self.isNone(value) ? nil : try required(read(value), value)
    }

    private func number(_ text: String, in range: ClosedRange<Double>) -> Double? {
        Double(text).flatMap { range.contains($0) ? $0 : nil }
    }

    private static let truth = ["true": true, "yes": true, "false": false, "no": false]

    private static func isNone(_ value: String) -> Bool { value.isEmpty || value == "-" || value == "none" }

    private static func isCode(_ text: String) -> Bool {
        (2...4).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func list(_ value: String) -> [String] {
        isNone(value) ? [] : value.split(separator: "+").map(String.init)
    }
}

extension OccurredOn {
    /// `2026-11-24`, `2026-11` or `2026`; nil for anything else.
    public init?(written text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isNumeric = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        let precisions: [Precision] = [.year, .month, .day]
        guard isNumeric, (1...3).contains(parts.count), parts[0].count == 4,
            parts.dropFirst().allSatisfy({ $0.count == 2 }),
            Timestamp(rfc3339: text + "-01-01".suffix(3 * (3 - parts.count)) + "T00:00:00Z") != nil
        else { return nil }
        self.init(date: text, precision: precisions[parts.count - 1])
    }
}

extension CodedEvent {
    /// This event with corrections laid over the machine's coding, oldest first; it says which.
    ///
    /// One whose field or value this bilat does not know (of a newer one) is named but changes nothing.
    public func corrected(by corrections: [Correction]) -> CodedEvent {
        var event = self
        event.corrections = corrections
        for correction in corrections {
            guard let field = CorrectableField(rawValue: correction.field) else { continue }
            try? field.set(correction.value, in: &event)
        }
        return event
    }
}
