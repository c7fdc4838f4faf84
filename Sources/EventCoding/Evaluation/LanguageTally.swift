import EventModel

/// Counts all fields for the items of one language.
struct LanguageTally {
    let language: String
    private(set) var count = 0
    var calibration = CalibrationTally()
    private var relevance = FieldTally(field: "relevance")
    private var isDyad = FieldTally(field: "dyad")
    private var direction = FieldTally(field: "direction")
    private var root = FieldTally(field: "root")
    private var quad = FieldTally(field: "quad")
    private var sign = FieldTally(field: "polarity sign")
    private var rhetoric = FieldTally(field: "rhetoric")
    private var register = FieldTally(field: "register")
    private var dimensions = DimensionTally()

    init(language: String) {
        self.language = language
    }

    /// Counts one item and returns what was missed.
    mutating func note(_ item: GoldItem, _ event: CodedEvent) -> [EvaluationReport.Miss] {
        count += 1
        var misses: [EvaluationReport.Miss] = []
        func miss(_ field: String, _ labels: [String], _ coded: String) {
            guard !labels.contains(coded) else { return }
            misses.append(
                EvaluationReport.Miss(
                    id: item.id, text: item.text, field: field, labels: labels, coded: coded))
        }
        relevance.note(labels: item.dyad, coded: event.relevance.rawValue)
        miss("relevance", item.dyad, event.relevance.rawValue)
        isDyad.note(
            labels: item.dyad.map { $0 == "dyad" ? "dyad" : "rest" }, coded: event.relevance == .dyad ? "dyad" : "rest")
        let dims = event.dimensions.map(\.rawValue)
        dimensions.note(labels: item.dims, coded: dims)
        if item.dyad == ["none"] { return misses }
        miss("dims", item.dims, dims.joined(separator: "+"))
        if item.dyad.contains("dyad") {
            direction.note(labels: item.direction, coded: event.direction.text)
            miss("direction", item.direction, event.direction.text)
        }
        let fields = [
            (item.root, event.root?.rawValue ?? "-", \LanguageTally.root),
            (item.quad, event.quad.map { String($0.rawValue) } ?? "-", \LanguageTally.quad),
            (item.rhetoric, event.rhetoric.rawValue, \LanguageTally.rhetoric),
        ]
        for (labels, coded, path) in fields {
            self[keyPath: path].note(labels: labels, coded: coded)
            miss(self[keyPath: path].field, labels, coded)
        }
        noteSign(item, event, miss)
        if !item.register.isEmpty {
            let coded = event.register?.rawValue ?? "-"
            register.note(labels: item.register, coded: coded)
            miss("register", item.register, coded)
        }
        return misses
    }

    /// The sign of polarity, where no label says 0.
    private mutating func noteSign(
        _ item: GoldItem, _ event: CodedEvent, _ miss: (String, [String], String) -> Void
    ) {
        let labels = item.polarity.compactMap(Int.init).map(Self.sign)
        guard !labels.isEmpty, !labels.contains("0") else { return }
        let coded = event.polarity.map(Self.sign) ?? "-"
        sign.note(labels: labels, coded: coded)
        miss("polarity sign", labels, coded)
    }

    private static func sign(_ value: Int) -> String {
        value == 0 ? "0" : value > 0 ? "+" : "−"
    }

    var scores: EvaluationReport.Language {
        var fields = [relevance, isDyad, direction].map(\.score)
        fields.append(dimensions.score)
        fields += [root, quad, sign, rhetoric, register].map(\.score).filter { $0.accuracy.count > 0 }
        return EvaluationReport.Language(
            name: language, count: count, fields: fields, calibration: calibration.filled)
    }
}
